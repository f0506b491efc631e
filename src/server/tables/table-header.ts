import type { RawRow } from './split-cells.ts'

/** The name of a column that has none, by its place. */
const placeName = (index: number) => `Column ${index + 1}`

/**
 * The names of the columns, without spaces around them and each but once: the second `Phone` is `Phone 2`. A column
 * that has no name is called by its place.
 */
export function headerOf(cells: readonly string[]): string[] {
  const names = cells.map((cell, index) => cell.trim() || placeName(index))
  const taken = new Set(names.map((name) => name.toLowerCase()))
  const seen = new Set<string>()
  return names.map((name) => {
    const isFirst = !seen.has(name.toLowerCase())
    const own = isFirst ? name : numbered(name, taken)
    for (const set of [seen, taken]) set.add(own.toLowerCase())
    return own
  })
}

/** The name with the first number from 2 that no other name has. */
function numbered(name: string, taken: ReadonlySet<string>): string {
  for (let count = 2; ; count += 1) {
    const own = `${name} ${count}`
    if (!taken.has(own.toLowerCase())) return own
  }
}

/** The names of columns that have none. */
export const placeNames = (count: number): string[] => headerOf(Array<string>(count).fill(''))

/**
 * The names of the columns where they stand in two rows. A name above several columns is written over the first of
 * them: the others have it too, as far as they have one of their own below.
 */
export function joinedHeader(above: RawRow, below: RawRow): string[] {
  const width = Math.max(above.cells.length, below.cells.length)
  let over = ''
  const names = Array.from({ length: width }, (_, index) => {
    const upper = above.cells[index]?.trim() ?? ''
    const lower = below.cells[index]?.trim() ?? ''
    if (upper !== '') over = upper
    return lower === '' ? upper : upper === '' && over === '' ? lower : `${over} ${lower}`
  })
  return headerOf(names)
}
