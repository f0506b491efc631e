import { sql } from 'kysely'
import type { Whom } from '../../contract/job.ts'
import type { Tag } from '../../contract/tag.ts'
import { chunks } from '../database/chunks.ts'
import type { Database } from '../database/engine.ts'
import { insertRows } from '../database/insert-rows.ts'
import { onList } from '../lists/members-page.ts'
import { requireList } from '../lists/read.ts'
import { searchFilters } from '../people/finding/search-filters.ts'
import { nationRegion } from '../people/parts/region.ts'
import { countFiltered, everyOne, type Filter } from '../people/reading/people-page.ts'
import type { Sight } from '../people/reading/sight.ts'

const isOneOf = (ids: number[]) => sql<boolean>`people.id in (${sql.join(ids)})`

const chosenIds = ({ ids = [], except = [] }: Whom): number[] => {
  const left = new Set(except)
  return [...new Set(ids)].filter((id) => !left.has(id))
}

/**
 * The people of a choice as conditions on `people`. Ids are many, so they come in parts: whoever reads asks for each
 * part and adds up; a person is in one of them. Throws `not_found` for a list that isn't there.
 */
export async function partsOf(db: Database, whom: Whom, sight: Sight): Promise<Filter[][]> {
  const { ids, search, list_id, except = [] } = whom
  if (ids) return [...chunks(chosenIds(whom))].map((some) => [isOneOf(some)])
  const rest = except.length > 0 ? [sql<boolean>`not ${isOneOf(except)}`] : []
  if (search) return [[...searchFilters(search, sight, await nationRegion(db)), ...rest]]
  if (list_id === undefined) return [rest]
  await requireList(db, list_id)
  return [[onList(list_id), ...rest]]
}

/** How many people a choice means. Throws `not_found` for a list that isn't there. */
export async function countChosen(db: Database, whom: Whom, sight: Sight): Promise<number> {
  let count = 0
  for (const filters of await partsOf(db, whom, sight)) count += await countFiltered(db, filters)
  return count
}

/** The tags that people of a choice have, and how many of them each, the most frequent first. */
export async function tagsOfChosen(db: Database, whom: Whom, sight: Sight): Promise<Tag[]> {
  const counts = new Map<string, number>()
  for (const filters of await partsOf(db, whom, sight)) {
    const { rows } = await sql<{ name: string; count: number }>`
      select tags.name, count(*) as count from people
      join taggings on taggings.person_id = people.id join tags on tags.id = taggings.tag_id
      where ${everyOne(filters)} group by tags.name`.execute(db)
    for (const { name, count } of rows) counts.set(name, (counts.get(name) ?? 0) + Number(count))
  }
  return [...counts]
    .map(([name, taggings_count]): Tag => ({ name, taggings_count }))
    .toSorted((one, other) => other.taggings_count - one.taggings_count || (one.name < other.name ? -1 : 1))
}

/**
 * Writes down the people of a choice as those whom a job is about: what the job does can't change whom it means.
 * An id that is of nobody is written down as well, for the job to say so. Give it the transaction that makes the job.
 *
 * @returns how many there are
 */
export async function choosePeople(trx: Database, jobId: number, whom: Whom, sight: Sight): Promise<number> {
  if (whom.ids) {
    const ids = chosenIds(whom)
    await insertRows(
      trx,
      'job_people',
      ids.map((person_id) => ({ job_id: jobId, person_id })),
    )
    return ids.length
  }
  const [filters = []] = await partsOf(trx, whom, sight)
  const { numAffectedRows } = await sql`
    insert into job_people (job_id, person_id) select cast(${jobId} as bigint), people.id from people
    where ${everyOne(filters)}`.execute(trx)
  return Number(numAffectedRows ?? 0)
}
