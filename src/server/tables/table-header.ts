import { TableRefusal } from './refusal.ts'
import type { RawRow } from './split-cells.ts'

/**
 * The names of the columns, without spaces around them; a column that has no name is called by its place.
 *
 * @throws TableRefusal when a name is there twice
 */
export function headerOf({ number, cells }: RawRow): string[] {
  const names = cells.map((cell, index) => cell.trim() || `Column ${index + 1}`)
  const seen = new Set<string>()
  names.forEach((name, index) => {
    const same = name.toLowerCase()
    if (seen.has(same)) throw new TableRefusal('header_twice', { row: number, column: index + 1 }, { name })
    seen.add(same)
  })
  return names
}
