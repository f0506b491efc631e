import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { PageQuery } from '../../contract/page.ts'
import { Problem } from '../../contract/problem.ts'
import { ReadyJson } from './ready-json.ts'

/** Where a page starts: after a key, going forward or back. The key is that of the order, such as `[id]`. */
export interface Position {
  direction: 'next' | 'prev'
  key: (string | number | null)[]
  /** Rows to pass over from the start of the list, in the older form (numbered-page.ts); no key counts then. */
  skip?: number
}

/** What is told of one list: its path and what it is narrowed by; both are bound to its tokens. */
export interface Listing {
  path: string
  filters: Record<string, unknown>
}

/** Bytes of a token that authenticate it: 128 bits are past guessing. */
const SEAL_LENGTH = 16
/** Never part of a link: the first two are made anew, the third is a secret. */
const ownParameters = ['__nonce', '__token', 'access_token']

const tampered = () => new Problem('bad_request', '__token is not one of this list.')

function seal(secret: string, nonce: string, { path, filters }: Listing, position: string): Buffer {
  const digest = createHash('sha256')
    .update(JSON.stringify([path, filters]))
    .digest('hex')
  return createHmac('sha256', secret)
    .update(`${nonce}.${digest}.${position}`)
    .digest()
    .subarray(0, SEAL_LENGTH)
}

/** Reads where a page starts, null for the first. Throws `bad_request` when the token was changed or is another list's. */
export function readPosition(
  { secret, listing }: Pick<Paging, 'secret' | 'listing'>,
  { __nonce, __token }: PageQuery,
): Position | null {
  if (__nonce === undefined && __token === undefined) return null
  const bytes = Buffer.from(__token ?? '', 'base64url')
  const position = bytes.subarray(SEAL_LENGTH).toString('utf8')
  const expected = seal(secret, __nonce ?? '', listing, position)
  const given = bytes.subarray(0, SEAL_LENGTH)
  if (given.length !== SEAL_LENGTH || !timingSafeEqual(given, expected)) throw tampered()
  const [direction, ...key] = JSON.parse(position) as ['next' | 'prev', ...Position['key']]
  return { direction, key }
}

/**
 * The link to the page that starts at a position: path and query with every parameter of the request, beginning
 * with `/api/v1`, so that clients can follow it as it is.
 */
export function pageLink(
  secret: string,
  listing: Listing,
  url: string,
  { direction, key }: Position,
): string {
  const position = JSON.stringify([direction, ...key])
  const nonce = randomBytes(16).toString('base64url')
  const token = Buffer.concat([seal(secret, nonce, listing, position), Buffer.from(position)]).toString(
    'base64url',
  )
  const kept = new Map(new URLSearchParams(url.split('?')[1] ?? ''))
  for (const name of ownParameters) kept.delete(name)
  const rest = [...kept].map(([name, value]) => `&${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
  return `${listing.path}?__nonce=${nonce}&__token=${token}${rest.join('')}`
}

/** Where rows are fetched from: after a key, or from the start; `back` reads against the order. */
export interface Reading {
  from: Position['key'] | null
  back: boolean
  count: number
  /** Rows to pass over; 0 but in the older form. */
  skip: number
}

/** A page of rows, and where its neighbours start; null when there is no neighbour. */
export interface KeysetPage<Row> {
  rows: Row[]
  next: Position | null
  prev: Position | null
}

/**
 * Reads a page by key: people who come and go meanwhile shift nothing. One row more than asked tells whether
 * more follow, and one row on the other side whether there is a way back.
 *
 * @param fetch gives rows in the order of the list, or against it when `back`
 * @param keyOf the key of a row in that order
 */
export async function keysetPage<Row>(
  position: Position | null,
  limit: number,
  fetch: (reading: Reading) => Promise<Row[]>,
  keyOf: (row: Row) => Position['key'],
): Promise<KeysetPage<Row>> {
  const back = position?.direction === 'prev'
  const skip = position?.skip ?? 0
  const from = position && position.skip === undefined ? position.key : null
  const found = await fetch({ from, back, count: limit + 1, skip })
  const more = found.length > limit
  const rows = found.slice(0, limit)
  if (back) rows.reverse()
  const first = rows[0] ? keyOf(rows[0]) : from
  const last = rows.length > 0 ? keyOf(rows.at(-1) as Row) : from
  const isAnyone = async (reading: Pick<Reading, 'from' | 'back'>) =>
    (await fetch({ ...reading, count: 1, skip: 0 })).length > 0
  const after = back ? await isAnyone({ from: last, back: false }) : more
  const before = back ? more : position !== null && (await isAnyone({ from: first, back: true }))
  return {
    rows,
    next: after && last ? { direction: 'next', key: last } : null,
    prev: before && first ? { direction: 'prev', key: first } : null,
  }
}

/** What a paged endpoint needs to read its position and write its links. */
export interface Paging {
  secret: string
  listing: Listing
  /** The address that was asked for: its parameters are kept in the links. */
  url: string
}

/** A page as the API answers it, of results that are JSON already; `beside` is ours. */
export function pageJson(
  { secret, listing, url }: Paging,
  page: KeysetPage<unknown>,
  results: string[],
  beside: object = {},
): ReadyJson {
  const link = (start: Position | null) => start && pageLink(secret, listing, url, start)
  const rest = { next: link(page.next), prev: link(page.prev), ...beside }
  return new ReadyJson(`{"results":[${results.join(',')}],${JSON.stringify(rest).slice(1)}`)
}
