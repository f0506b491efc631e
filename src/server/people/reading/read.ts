import type { Database } from '../../database/engine.ts'
import { possibleDuplicates } from './possible-duplicates.ts'
import { abbreviatedMembers, restMembers, type ResourceTexts } from './present.ts'
import type { Sight } from './sight.ts'

type Texts = Pick<ResourceTexts, 'abbreviated_plain' | 'abbreviated_sensitive'>

/** An abbreviated person as JSON text. */
export const abbreviatedJson = (texts: Texts, sight: Sight): string => `{${abbreviatedMembers(texts, sight)}}`

/** A person in full as JSON text, with what stands beside them. */
export interface FullPerson {
  id: number
  version: number
  person: string
  /** JSON of the precinct, or `null`. */
  precinct: string
  primaryAddressType: string | null
}

/** Full people by id, in the order of the ids; ids that are of nobody are left out. */
export async function readPeople(db: Database, ids: number[], sight: Sight): Promise<FullPerson[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('person_resources')
    .innerJoin('people', 'people.id', 'person_resources.person_id')
    .select([
      'person_resources.person_id',
      'person_resources.version',
      'abbreviated_plain',
      'abbreviated_sensitive',
    ])
    .select([
      'rest_plain',
      'rest_sensitive',
      'author_id',
      'recruiter_id',
      'parent_id',
      'last_contacted_by_id',
    ])
    .leftJoin('precincts', 'precincts.id', 'people.precinct_id')
    .select(['precinct_id', 'precincts.code', 'precincts.name', 'primary_address_type'])
    .where('person_resources.person_id', 'in', ids)
    .execute()
  const mentioned = rows.flatMap((row) => [
    row.author_id,
    row.recruiter_id,
    row.parent_id,
    row.last_contacted_by_id,
  ])
  const others = await readAbbreviated(
    db,
    mentioned.filter((id) => id !== null),
    sight,
  )
  const recruits = await countBy(db, 'recruiter_id', ids)
  const children = await countBy(db, 'parent_id', ids)
  const duplicates = await possibleDuplicates(db, ids)
  const other = (id: number | null) => (id === null ? null : others.get(id)) ?? 'null'

  const byId = new Map(
    rows.map((row): [number, FullPerson] => {
      const live = [
        `"author":${other(row.author_id)}`,
        `"recruiter":${other(row.recruiter_id)}`,
        `"parent":${other(row.parent_id)}`,
        `"last_contacted_by":${other(row.last_contacted_by_id)}`,
        `"recruits_count":${recruits.get(row.person_id) ?? 0}`,
        `"children_count":${children.get(row.person_id) ?? 0}`,
        `"is_possible_duplicate":${duplicates.has(row.person_id)}`,
      ]
      const members = [abbreviatedMembers(row, sight), restMembers(row, sight), ...live]
      const precinct = { id: row.precinct_id, code: row.code, name: row.name }
      return [
        row.person_id,
        {
          id: row.person_id,
          version: row.version,
          person: `{${members.join(',')}}`,
          precinct: row.precinct_id === null ? 'null' : JSON.stringify(precinct),
          primaryAddressType: row.primary_address_type,
        },
      ]
    }),
  )
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** Abbreviated people as JSON text, by id; ids that are of nobody are left out. */
export async function readAbbreviated(
  db: Database,
  ids: number[],
  sight: Sight,
): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('person_resources')
    .select(['person_id', 'abbreviated_plain', 'abbreviated_sensitive'])
    .where('person_id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rows.map((row) => [row.person_id, abbreviatedJson(row, sight)]))
}

/** How many people name each of these in a column. */
async function countBy(
  db: Database,
  column: 'recruiter_id' | 'parent_id',
  ids: number[],
): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom('people')
    .select([column, (query) => query.fn.countAll<number>().as('count')])
    .where(column, 'in', ids)
    .groupBy(column)
    .execute()
  return new Map(rows.map((row) => [row[column] as number, Number(row.count)]))
}
