import { TableRefusal } from '../refusal.ts'

/** XML's own entities. */
const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const LAST_CODE = 0x10ffff
/** What starts with `&`, up to the `;` that should end it. */
const entity = /&(?:#x([\da-f]{1,8})|#(\d{1,8})|([a-z]{2,4}))?(;)?/gi

/** The most characters of an entity. */
export const ENTITY_MAX = 12

/**
 * A text with its entities as the letters they stand for. A part has no document type that could name others.
 *
 * @throws TableRefusal for one that there isn't
 */
export function unescaped(text: string): string {
  if (!text.includes('&')) return text
  return text.replaceAll(entity, (_, hexadecimal?: string, decimal?: string, name?: string, end?: string) => {
    const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal ?? Number.NaN)
    const letter = name ? named[name] : code <= LAST_CODE ? String.fromCodePoint(code) : undefined
    if (letter === undefined || !end) throw new TableRefusal('broken_workbook')
    return letter
  })
}
