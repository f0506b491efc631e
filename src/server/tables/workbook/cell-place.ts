import { TableRefusal } from '../refusal.ts'

const A = 65
const Z = 90
const [ZERO, ONE, NINE] = [48, 49, 57] as const

/** The column of a cell such as `AB12`, from 1. */
export function columnOf(place: string): number {
  let column = 0
  let at = 0
  for (; at < 3; at += 1) {
    const code = place.charCodeAt(at)
    if (!(code >= A && code <= Z)) break
    column = column * 26 + code - A + 1
  }
  if (at === 0 || !isRow(place, at)) throw new TableRefusal('broken_workbook')
  return column
}

/** Whether a number from 1 stands from a place on. */
function isRow(place: string, start: number): boolean {
  let at = start
  while (place.charCodeAt(at) === ZERO) at += 1
  if (!(place.charCodeAt(at) >= ONE)) return false
  while (place.charCodeAt(at) >= ZERO && place.charCodeAt(at) <= NINE) at += 1
  return at === place.length
}

/** The letters of a column, such as `AB`. */
export function columnLetters(column: number): string {
  const letters = String.fromCharCode(A + ((column - 1) % 26))
  return column > 26 ? columnLetters(Math.floor((column - 1) / 26)) + letters : letters
}
