import { sql, type RawBuilder } from 'kysely'
import { SORT_DEFAULT, type Sort, type SortKey } from '../../../contract/sort.ts'
import type { Position } from '../../database/keyset.ts'

/** What is compared for each key: its value, without null, and whether it can be blank. */
const expressions: Record<SortKey, { value: string; blank: string | null }> = {
  id: { value: 'people.id', blank: null },
  first_name: { value: 'people.first_name_key', blank: "people.first_name_key = ''" },
  last_name: { value: 'people.last_name_key', blank: "people.last_name_key = ''" },
  created_at: { value: "coalesce(people.created_at, '')", blank: null },
  updated_at: { value: "coalesce(people.updated_at, '')", blank: null },
  support_level: { value: 'coalesce(people.support_level, 0)', blank: 'people.support_level is null' },
  last_contacted_at: {
    value: "coalesce(people.last_contacted_at, '')",
    blank: 'people.last_contacted_at is null',
  },
}

/**
 * The parts of a row's key, all in one direction, so that they compare as one: blanks last, then the value, then
 * the id.
 */
function parts({ by, descending }: Sort): RawBuilder<string | number>[] {
  const { value, blank } = expressions[by]
  if (by === 'id') return [sql.raw(value)]
  const [filled, empty] = descending ? [1, 0] : [0, 1]
  const rank = blank === null ? [] : [sql.raw<number>(`case when ${blank} then ${empty} else ${filled} end`)]
  return [...rank, sql.raw(value), sql.raw('people.id')]
}

/** How a list is read in an order: what to select as its key, what comes after a key, and the order itself. */
export interface SortOrder {
  /** The key of a row, as JSON. */
  parts: RawBuilder<string | number>[]
  after: (key: Position['key'], back: boolean) => RawBuilder<boolean>
  orderBy: (back: boolean) => RawBuilder<unknown>
}

/** The order that a sort asks for. */
export function sortOrder(sort: Sort = SORT_DEFAULT): SortOrder {
  const columns = parts(sort)
  return {
    parts: columns,
    after: (key, back) => {
      const sign = sql.raw(sort.descending === back ? '>' : '<')
      return sql<boolean>`(${sql.join(columns)}) ${sign} (${sql.join(key)})`
    },
    orderBy: (back) => {
      const direction = sql.raw(sort.descending === back ? 'asc' : 'desc')
      return sql.join(columns.map((column) => sql`${column} ${direction}`))
    },
  }
}
