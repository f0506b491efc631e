import type { ReferenceExpression, SelectQueryBuilder } from 'kysely'
import type { Reading } from './keyset.ts'

/** The part of a query that one reading of a page asks for, along a column that tells rows apart. */
export function readAlong<DB, Tables extends keyof DB, Row>(
  query: SelectQueryBuilder<DB, Tables, Row>,
  column: ReferenceExpression<DB, Tables> & string,
  order: 'asc' | 'desc',
  { from, back, count, skip }: Reading,
): SelectQueryBuilder<DB, Tables, Row> {
  const ascending = (order === 'asc') !== back
  const page = query
    .orderBy(column as never, ascending ? 'asc' : 'desc')
    .limit(count)
    .offset(skip)
  return from ? page.where(column, ascending ? '>' : '<', from[0] as never) : page
}

/** How many rows a query has. */
export async function countRows<DB, Tables extends keyof DB, Row>(
  query: SelectQueryBuilder<DB, Tables, Row>,
): Promise<number> {
  const counting = query.select(({ fn }) => fn.countAll<number>().as('count'))
  const { count } = (await counting.executeTakeFirstOrThrow()) as { count: number }
  return Number(count)
}
