import { withoutApostrophe } from '../../../people/parts/csv-cells.ts'

/** Marks that nobody sees, as they come along when something is copied; within a word some scripts need them. */
const unseen = '\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\u00AD'
const around = new RegExp(`^[\\s${unseen}]+|[\\s${unseen}]+$`, 'g')
const everyUnseen = new RegExp(`[${unseen}]`, 'g')
/** Text that was written as a formula, so that a spreadsheet leaves its zeros. */
const formula = /^=\s*"((?:[^"]|"")*)"$/

/** A number that was marked as a text, so that a spreadsheet leaves its zeros: `'02134`. */
const markedNumber = /^['’](?=[\d(+][\d\s().,:/+-]*$)/

/** Soft hyphens and what stands above them: most cells have no such sign at their ends, and are done with. */
const mayBeUnseen = (text: string) => text.charCodeAt(0) > 0xac || text.charCodeAt(text.length - 1) > 0xac

/**
 * The text of a cell as it is read: without spaces around it, those that nobody sees too, and without what our export
 * put before it.
 */
export function cellText(cell: string): string {
  const trimmed = cell.trim()
  const text = mayBeUnseen(trimmed) ? trimmed.replace(around, '') : trimmed
  const quoted = text.startsWith('=') ? formula.exec(text)?.[1] : undefined
  if (quoted !== undefined) return quoted.replaceAll('""', '"').trim()
  return /^['’]/.test(text) ? withoutApostrophe(text).replace(markedNumber, '') : text
}

/** A text without the marks that nobody sees, where no script needs them: in addresses and numbers. */
export const withoutUnseen = (text: string): string =>
  /[^ -~]/.test(text) ? text.replace(everyUnseen, '') : text
