import type { TableHeader } from '../../contract/table-format.ts'
import type { RawRow } from './split-cells.ts'

/** Rows that hold something, from the start of a table, that its header is found by. */
export const HEADER_SAMPLE = 60
/** The header is among the first of them. */
const ABOVE_MAX = 25
/** A header has names for so many of the columns that are filled below it. */
const FILLED_MIN = 0.6

/** What no name of a column is: an email, a day, a time, a number of five digits or more, money. */
const kinds: [kind: string, is: RegExp][] = [
  ['email', /^[^\s@]+@[^\s@]+\.[^\s@]+$/],
  ['day', /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[T ].*)?$/],
  ['time', /^\d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?$/i],
  ['money', /^[$€£] ?\d[\d.,]*$/],
  ['number', /^[+(]?(?:\d[-\s().]*){5,}$/],
]
const kindOf = (cell: string) => kinds.find(([, is]) => is.test(cell))?.[0]
const isNumber = (cell: string) => /^\W*\d[\d\W]*$/.test(cell)
const hasDigit = (cell: string) => /\d/.test(cell)

interface Row {
  number: number
  /** Without spaces around them. */
  cells: string[]
  filled: number
}

/**
 * Finds where the names of the columns are: in the first row that is about as full as those below and holds nothing
 * that is no name. Lines of a title are above it. Null when that row is like those below: then nothing names them.
 *
 * @param sample rows that hold something, from the start
 */
export function findHeader(sample: readonly RawRow[]): TableHeader {
  const rows = sample.map(({ number, cells }): Row => {
    const each = cells.map((cell) => cell.trim())
    return { number, cells: each, filled: each.filter(Boolean).length }
  })
  const at = headerPlace(rows)
  const [before, row, next] = [rows[at - 1], rows[at], rows[at + 1]]
  if (!row) return { row: 1, lines: 1 }
  const below = rows.slice(at + 1)
  if (isData(row, below)) {
    // Names of a few columns only.
    const isNamed = before && before.filled > 1 && !before.cells.some(kindOf)
    return isNamed ? { row: before.number, lines: 1 } : null
  }
  if (before && areGroups(before, row)) return { row: before.number, lines: 2 }
  const goesOn = next && isSecondLine(row, next, below.slice(1))
  return { row: row.number, lines: goesOn ? 2 : 1 }
}

/** The place of the row that the names are in, if they are in any: of the last row of names, if in two. */
function headerPlace(rows: readonly Row[]): number {
  const widthBelow = (index: number) => middle(rows.slice(index + 1).map(({ filled }) => filled))
  const isFull = ({ filled, cells }: Row, index: number) => {
    const width = widthBelow(index)
    // What says of the whole table when it was made is no name.
    if (filled < width && cells.some(kindOf)) return false
    return filled >= Math.max(1, width * FILLED_MIN)
  }
  let at = Math.max(0, rows.slice(0, ABOVE_MAX).findIndex(isFull))
  const full = rows[at]
  // Below names of some of the columns only, as below a title, the rows are full; but they hold numbers.
  if (full && full.cells.some(isNumber) && !full.cells.some(kindOf) && !areNames(full, rows.slice(at + 1)))
    return 0
  for (; at < ABOVE_MAX; at += 1) {
    const [row, next] = [rows[at], rows[at + 1]]
    if (!row || !next || next.filled <= row.filled || row.filled >= widthBelow(at)) break
    if (!areNames(next, rows.slice(at + 2))) break
  }
  return at
}

const middle = (counts: number[]) => counts.toSorted((one, other) => one - other)[counts.length >> 1] ?? 0

/** What most of the filled cells of a column are; they say nothing when there are none. */
function most(rows: readonly Row[], column: number, is: (cell: string) => boolean): boolean {
  const cells = rows.map((row) => row.cells[column] ?? '').filter(Boolean)
  return cells.length > 0 && cells.filter(is).length * 2 > cells.length
}

/** Whether a row holds data as those below do: a value of the same kind in the same column. */
function isData(row: Row, below: readonly Row[]): boolean {
  return row.cells.some((cell, column) => {
    const kind = kindOf(cell)
    if (!kind) return false
    return below.length === 0 ? kind === 'email' : most(below, column, (one) => kindOf(one) === kind)
  })
}

/** Whether a row names what is below it: a word above numbers. */
const areNames = ({ cells }: Row, below: readonly Row[]) =>
  !cells.some(kindOf) &&
  cells.some((cell, column) => cell !== '' && !hasDigit(cell) && most(below, column, hasDigit))

/** Whether the cells of a row are names above several columns each, whose own names are in the next. */
function areGroups(above: Row, row: Row): boolean {
  if (above.number + 1 !== row.number || above.filled >= row.filled || above.cells.some(kindOf)) return false
  const places = above.cells.flatMap((cell, column) => (cell === '' ? [] : [column]))
  if (!places.every((column) => row.cells[column])) return false
  const names = row.cells.filter(Boolean).map((cell) => cell.toLowerCase())
  // A title and what it is of stand side by side; names of groups stand apart.
  const isApart = places.length > 1 && places.some((column, index) => column !== index)
  return isApart || (places.length > 0 && new Set(names).size < names.length)
}

/** Whether a row below the names goes on with them: it has names where those above have none or stand for several. */
function isSecondLine(row: Row, next: Row, below: readonly Row[]): boolean {
  if (row.number + 1 !== next.number || !areNames(next, below)) return false
  const isAbove = (column: number) => (row.cells[column] ?? '') !== ''
  const isBelow = (column: number) => (next.cells[column] ?? '') !== ''
  const columns = [...Array(Math.max(row.cells.length, next.cells.length)).keys()]
  const doesContinue = columns.some((column) => !isAbove(column) && isBelow(column))
  const areApart = columns.every(
    (column) => !isAbove(column) || !isBelow(column) || (!isAbove(column + 1) && isBelow(column + 1)),
  )
  const isSpared = columns.some(
    (column) => isAbove(column) && !isBelow(column) && below.some((one) => one.cells[column]),
  )
  return doesContinue && areApart && isSpared
}
