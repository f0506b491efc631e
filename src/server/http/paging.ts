import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { PageQuery } from '../../contract/page.ts'
import { Problem } from '../../contract/problem.ts'
import type { KeysetPage, Position } from '../database/keyset.ts'
import { ReadyJson } from './ready-json.ts'

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
