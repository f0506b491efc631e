import type { Selectable } from 'kysely'
import type { Database } from '../../database/engine.ts'
import type { PrecinctsTable } from '../../database/schema.ts'
import { blankPerson, type PersonState, type Draft } from '../parts/person-state.ts'

type Precinct = Selectable<PrecinctsTable>

const nobody = blankPerson(new Date(0), null)
const fields = ['precinct_id', 'precinct_code', 'precinct_name'] as const

/**
 * Keeps the id, code and name of people's precincts together: an id brings the code and name that are known of it,
 * a code alone finds its precinct or makes one, and what is new about a precinct is kept.
 */
export async function placeInPrecincts(trx: Database, drafts: Draft[]): Promise<void> {
  const known = new Map<number, Precinct>()
  for (const { before, after } of drafts) {
    const old = before?.state ?? nobody
    const changed = fields.filter((field) => after[field] !== old[field])
    if (changed.length === 0) continue
    if (after.precinct_id === null || !changed.includes('precinct_id')) await findByCode(trx, after, changed)
    if (after.precinct_id === null) continue
    const precinct = known.get(after.precinct_id) ?? (await find(trx, after.precinct_id))
    // What the person had of another precinct says nothing about this one.
    if (!changed.includes('precinct_code')) after.precinct_code = precinct?.code ?? null
    if (!changed.includes('precinct_name')) after.precinct_name = precinct?.name ?? null
    const now = { id: after.precinct_id, code: after.precinct_code, name: after.precinct_name }
    if (precinct?.code !== now.code || precinct?.name !== now.name) await keep(trx, now)
    known.set(now.id, now)
  }
}

const find = (trx: Database, id: number) =>
  trx.selectFrom('precincts').selectAll().where('id', '=', id).executeTakeFirst()

async function findByCode(trx: Database, state: PersonState, changed: readonly string[]) {
  if (!changed.includes('precinct_code')) return
  if (state.precinct_code === null) {
    state.precinct_id = null
    return
  }
  const { precinct_code: code } = state
  const found = await trx
    .selectFrom('precincts')
    .select('id')
    .where('code', '=', code)
    .orderBy('id')
    .executeTakeFirst()
  const { last } = await trx
    .selectFrom('precincts')
    .select(({ fn }) => fn.max('id').as('last'))
    .executeTakeFirstOrThrow()
  state.precinct_id = found?.id ?? Number(last ?? 0) + 1
}

const keep = (trx: Database, precinct: Precinct) =>
  trx
    .insertInto('precincts')
    .values(precinct)
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ code: precinct.code, name: precinct.name }))
    .execute()
