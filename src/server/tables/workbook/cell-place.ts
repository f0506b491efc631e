import { TableRefusal } from '../refusal.ts'

const A = 65
const Z = 90

/** The column of a cell such as `AB12`, from 1. */
export function columnOf(place: string): number {
  let column = 0
  let at = 0
  for (; at < 3; at += 1) {
    const code = place.charCodeAt(at)
    if (!(code >= A && code <= Z)) break
    column = column * 26 + code - A + 1
  }
  if (at === 0 || !(Number(place.slice(at)) > 0)) throw new TableRefusal('broken_workbook')
  return column
}

/** The letters of a column, such as `AB`. */
export function columnLetters(column: number): string {
  const letters = String.fromCharCode(A + ((column - 1) % 26))
  return column > 26 ? columnLetters(Math.floor((column - 1) / 26)) + letters : letters
}
