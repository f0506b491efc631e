import { LIMIT_DEFAULT, type NumberedPageQuery } from '../../contract/page.ts'
import type { KeysetPage, Position } from '../database/keyset.ts'
import { pageJson, readPosition, type Paging } from './paging.ts'
import { ReadyJson } from './ready-json.ts'

/** A list that can be read page by page, in both forms. */
export interface Pages<Row> {
  read: (position: Position | null, limit: number) => Promise<KeysetPage<Row>>
  /** How many rows the whole list has; asked for in the older form only. */
  total: () => Promise<number>
  /** Rows as JSON, in their order. */
  present: (rows: Row[]) => string[] | Promise<string[]>
  /** What stands beside the results, ours. */
  beside?: (rows: Row[]) => object | Promise<object>
}

/**
 * Answers a page of a list: by links, or by number when the client asks with `page` or `per_page`, the older form
 * (api-facts). Pages by number shift when people come and go. Throws `bad_request` for a token that was changed.
 */
export async function answerPages<Row>(
  paging: Paging,
  { page, per_page, ...query }: NumberedPageQuery,
  { read, total, present, beside = () => ({}) }: Pages<Row>,
): Promise<ReadyJson> {
  if (page === undefined && per_page === undefined) {
    const found = await read(readPosition(paging, query), query.limit)
    return pageJson(paging, found, await present(found.rows), await beside(found.rows))
  }
  const perPage = per_page ?? LIMIT_DEFAULT
  const number = page ?? 1
  const { rows } = await read({ direction: 'next', key: [], skip: (number - 1) * perPage }, perPage)
  const count = await total()
  const place = { page: number, total_pages: Math.ceil(count / perPage), per_page: perPage, total: count }
  const results = await present(rows)
  return new ReadyJson(
    `{"results":[${results.join(',')}],${JSON.stringify({ ...place, ...(await beside(rows)) }).slice(1)}`,
  )
}
