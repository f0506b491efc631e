import { setImmediate as turn } from 'node:timers/promises'
import { PersonInputSchema, type PersonInput } from '../../contract/person.ts'
import { Problem } from '../../contract/problem.ts'
import type { Database } from '../database/engine.ts'
import { countRows } from '../database/rows.ts'
import { inTransaction } from '../database/transaction.ts'
import { countPeople } from '../people/reading/index-page.ts'
import { applyInput } from '../people/writing/apply-input.ts'
import type { Writing } from '../people/writing/journal.ts'
import { savePeople } from '../people/writing/save.ts'
import { demoPeople } from './people.ts'

/** People written in one transaction: large enough to be fast, small enough that others get a turn between. */
const BATCH = 500
/** Demo people live in the United States, whatever the nation's region. */
const DEMO_REGION = 'US'
/** The demo nation is the same everywhere. */
const SEED = 20_140_202

/** Fills a nation that has nobody but its accounts with demo people. Throws `conflict` for any other nation. */
export async function loadDemoPeople(
  db: Database,
  size: number,
  writing: Writing,
): Promise<{ people_count: number }> {
  if ((await countPeople(db)) > (await countRows(db.selectFrom('accounts')))) {
    throw new Problem('conflict', 'Demo people are only for a nation that has nobody yet.')
  }
  const ids: number[] = []
  let batch: PersonInput[] = []
  const write = async () => {
    ids.push(...(await saveBatch(db, batch, writing)))
    batch = []
    // SQLite answers within the turn: without this nobody else's request would be served until the end.
    await turn()
  }
  for (const { input, recruiter, parent } of demoPeople({ count: size, seed: SEED, now: writing.now })) {
    // A recruiter of the same batch has no id yet.
    const needed = Math.max(recruiter ?? -1, parent ?? -1)
    if (batch.length === BATCH || needed >= ids.length) await write()
    batch.push({
      ...input,
      ...(recruiter !== null && { recruiter_id: ids[recruiter] }),
      ...(parent !== null && { parent_id: ids[parent] }),
    })
  }
  await write()
  return { people_count: await countPeople(db) }
}

async function saveBatch(db: Database, inputs: PersonInput[], writing: Writing): Promise<number[]> {
  const drafts = inputs.map((given) => {
    const input = PersonInputSchema.parse(given)
    const now = new Date(input.created_at ?? writing.now)
    const { after } = applyInput(null, { input }, { now, authorId: writing.authorId, region: DEMO_REGION })
    return { before: null, after }
  })
  const people = await inTransaction(db, (trx) => savePeople(trx, drafts, { ...writing, source: 'demo' }))
  return people.map((person) => person.id)
}
