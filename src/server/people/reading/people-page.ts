import { sql, type Expression, type RawBuilder, type SqlBool } from 'kysely'
import type { Database } from '../../database/engine.ts'
import { keysetPage, type KeysetPage, type Position } from '../../database/keyset.ts'
import type { IndexRow } from './index-page.ts'
import type { SortOrder } from './sort-order.ts'

/** A condition on `people`. */
export type Filter = Expression<SqlBool> | RawBuilder<boolean>

/** A row with its key in the order of the page. */
export interface OrderedRow extends IndexRow {
  key: Position['key']
}

/** The condition that all conditions hold. */
export const everyOne = (filters: Filter[]) =>
  filters.length === 0 ? sql<boolean>`1 = 1` : sql<boolean>`${sql.join(filters, sql` and `)}`

/** A page of the people who meet every filter, abbreviated, in an order. */
export const peoplePage = (
  db: Database,
  filters: Filter[],
  order: SortOrder,
  position: Position | null,
  limit: number,
): Promise<KeysetPage<OrderedRow>> =>
  keysetPage(
    position,
    limit,
    async ({ from, back, count, skip }) => {
      const narrowed = from ? [...filters, order.after(from, back)] : filters
      const keys = order.parts.map((part, index) => sql`${part} as ${sql.ref(`key${index}`)}`)
      const { rows } = await sql<IndexRow & Record<`key${number}`, string | number>>`
        select person_resources.person_id, abbreviated_plain, abbreviated_sensitive, ${sql.join(keys)}
        from people join person_resources on person_resources.person_id = people.id
        where ${everyOne(narrowed)}
        order by ${order.orderBy(back)} limit ${count} offset ${skip}`.execute(db)
      return rows.map((row) => ({
        ...row,
        key: order.parts.map((_, index) => row[`key${index}`] as string | number),
      }))
    },
    (row) => row.key,
  )

/** How many people meet every filter. */
export async function countFiltered(db: Database, filters: Filter[]): Promise<number> {
  const { rows } = await sql<{
    count: number
  }>`select count(*) as count from people where ${everyOne(filters)}`.execute(db)
  return Number(rows[0]?.count ?? 0)
}
