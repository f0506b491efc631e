import { recordNotFound } from '../../../contract/problem.ts'
import type { Tagging } from '../../../contract/tag.ts'
import type { Database } from '../../database/engine.ts'
import { inTransaction } from '../../database/transaction.ts'
import { sortTags, tagKey } from '../parts/tag-name.ts'
import { requirePerson } from '../reading/require-people.ts'
import type { Writing } from '../writing/journal.ts'
import { retagPeople, withoutTags, withTags, type Retag } from '../writing/retag.ts'
import { loadTaggings } from '../writing/taggings.ts'

const taggingsByKey = async (db: Database, personId: number): Promise<Map<string, Tagging>> => {
  const taggings = await loadTaggings(db, [personId])
  return new Map(
    taggings.map(({ tag, createdAt }) => [tagKey(tag), { person_id: personId, tag, created_at: createdAt }]),
  )
}

/** The taggings of a person, by the name of the tag. Throws `not_found`. */
export async function taggingsOf(db: Database, personId: number): Promise<Tagging[]> {
  await requirePerson(db, personId)
  const taggings = await taggingsByKey(db, personId)
  return sortTags([...taggings.keys()]).map((key) => taggings.get(key) as Tagging)
}

/** Gives the version of the person that it made; null when they had just these tags. */
async function retagPerson(
  trx: Database,
  id: number,
  retag: Retag,
  tags: string[],
  writing: Writing,
): Promise<number | null> {
  const madeVersion = (await retagPeople(trx, [id], retag, tags, writing)).get(id)
  if (madeVersion === undefined) throw recordNotFound()
  return madeVersion
}

/**
 * Puts tags on a person; the ones they have stay as they are. Throws `not_found`.
 *
 * @returns the taggings of just these tags, in their order, and the version that they made, if any
 */
export const tagPerson = (
  db: Database,
  id: number,
  tags: string[],
  writing: Writing,
): Promise<{ taggings: Tagging[]; madeVersion: number | null }> =>
  inTransaction(db, async (trx) => {
    const madeVersion = await retagPerson(trx, id, withTags, tags, writing)
    const taggings = await taggingsByKey(trx, id)
    const put = [...new Set(tags.map(tagKey))].map((key) => taggings.get(key) as Tagging)
    return { taggings: put, madeVersion }
  })

/**
 * Takes tags off a person. One that they don't have is no error: what was asked for holds, the answer of several
 * couldn't say which was meant, and a client that repeats a request whose answer it lost must not fail.
 * Throws `not_found` for the person.
 *
 * @returns the version of the person that it made, null when they had none of these
 */
export const untagPerson = (
  db: Database,
  id: number,
  tags: string[],
  writing: Writing,
): Promise<number | null> => inTransaction(db, (trx) => retagPerson(trx, id, withoutTags, tags, writing))
