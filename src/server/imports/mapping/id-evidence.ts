import { matchKeys } from '../../../contract/import.ts'
import { foldText } from '../../text/fold.ts'

const ids = new Set<string>(matchKeys.filter((key) => key.endsWith('_id')))

/** Whether somebody is known again by what a target holds. */
export const isOfIds = (target: string): boolean => ids.has(target)

/** As much of a name as one person's names share: Ada and Adamina are one, and so is who married. */
const nameKey = (name: string) => foldText(name).slice(0, 3)

/**
 * Whether a column says nothing of who somebody is, since most of its values stand under more than one name: the
 * number of a county, a household or a turf. `nameColumns` have the first names, or the whole ones. Where no column has names, the only value of several rows says as little.
 */
export function isShared(
  rows: readonly (readonly string[])[],
  column: number,
  nameColumns: readonly number[],
): boolean {
  const namesOf = new Map<string, Set<string>>()
  const filled = rows.filter((cells) => (cells[column] ?? '').trim() !== '')
  for (const cells of filled) {
    const value = (cells[column] as string).trim()
    const names = namesOf.get(value) ?? new Set()
    names.add(nameKey(nameColumns.map((name) => cells[name] ?? '').join(' ')))
    namesOf.set(value, names)
  }
  if (nameColumns.length === 0) return namesOf.size === 1 && filled.length > 1
  const shared = filled.filter((cells) => (namesOf.get((cells[column] as string).trim())?.size ?? 0) > 1)
  return shared.length > filled.length / 2
}
