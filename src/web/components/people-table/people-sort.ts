import type { SortKey } from '../../../contract/sort.ts'
import type { ColumnName } from './column-choice.ts'

/** What a column is sorted by, where the API can. */
const sortKeys: Partial<Record<ColumnName, SortKey>> = {
  name: 'last_name',
  first_name: 'first_name',
  last_name: 'last_name',
  support_level: 'support_level',
  created_at: 'created_at',
  updated_at: 'updated_at',
}
/** Of times one looks for the newest, of everything else for the first. */
const newestFirst: readonly SortKey[] = ['created_at', 'updated_at']

/** The orders that a column offers, as the API has them, the more usual one first; none when it has none. */
export function ordersOf(column: ColumnName): string[] {
  const key = sortKeys[column]
  if (!key) return []
  return newestFirst.includes(key) ? [`-${key}`, key] : [key, `-${key}`]
}

/** How a column is sorted, as `aria-sort` says it; undefined when it can't be. */
export function sortedAs(column: ColumnName, sort: string | undefined) {
  const orders = ordersOf(column)
  if (orders.length === 0) return undefined
  if (!sort || !orders.includes(sort)) return 'none'
  return sort.startsWith('-') ? 'descending' : 'ascending'
}

/** The order after another one, as clicks on a header go round: the usual, its opposite, none. */
export function nextOrder(column: ColumnName, sort: string | undefined): string | undefined {
  const orders = ordersOf(column)
  return orders[orders.indexOf(sort ?? '') + 1]
}
