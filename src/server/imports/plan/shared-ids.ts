import type { PersonInput } from '../../../contract/person.ts'
import { rules } from '../../../contract/rules.ts'
import type { ColumnMapping } from '../../../contract/import-mapping.ts'
import { foldName, idKey, logins, otherIds } from '../../people/sameness/record.ts'
import type { CellComplaint, ReadRow } from '../mapping/row.ts'
import { compareFirst, compareLast, canBeOne } from '../../people/sameness/names.ts'

/** Which ids of other systems don't behave like ids: one value stands for people who can't be one. */
export interface SharedIds {
  /** Whether an id tells who somebody is. */
  isHeard: (key: string, value: string) => boolean
  /** The columns with such values, counted from 0, by the field that they go to. */
  columns: ReadonlyMap<string, number>
}

export const noSharedIds: SharedIds = { isHeard: () => true, columns: new Map() }

/** The most people who can't be one whom a value stands for by mistake. */
const PEOPLE_MAX = 2
/** From this share of rows on whose value stands for others as well, the column is none of ids. */
const SHARE_MAX = 0.1
/** The same where a single value does: it may be what people write who have no id. */
const ONE_VALUE_SHARE_MAX = 0.5

interface Name {
  first: string
  last: string
}

/** Looks through rows of a file, as they stand there, for columns and values of ids that stand for several people. */
export function sharedIdsIn(mapping: readonly ColumnMapping[], rows: readonly string[][]): SharedIds {
  const columnsTo = (targets: readonly string[]) =>
    mapping.flatMap(({ target }, column) => (target !== null && targets.includes(target) ? [column] : []))
  const [firstAt = -1] = columnsTo(['first_name'])
  const [lastAt = -1] = columnsTo(['last_name', 'full_name'])
  const keys = new Set<string>()
  const values = new Set<string>()
  const columns = new Map<string, number>()
  const byKey = new Map<string, Map<string, { rows: number; names: Name[] }>>()
  for (const column of columnsTo([...otherIds, ...logins])) {
    const key = mapping[column]?.target as string
    const some = new Map<string, { rows: number; names: Name[] }>()
    byKey.set(key, some)
    for (const cells of rows) {
      const value = idKey(cells[column] ?? '')
      if (value === '') continue
      const name = { first: cells[firstAt] ?? '', last: cells[lastAt] ?? '' }
      const one = some.get(value)
      if (!one) some.set(value, { rows: 1, names: [name] })
      else {
        one.rows += 1
        if (one.names.length <= PEOPLE_MAX && !one.names.some((other) => canBeOnePerson(other, name)))
          one.names.push(name)
      }
    }
  }
  for (const [key, some] of byKey) {
    const all = [...some.values()].reduce((sum, one) => sum + one.rows, 0)
    const shared = [...some].filter(([, { names }]) => names.length > 1)
    const clashing = shared.reduce((sum, [, one]) => sum + one.rows, 0)
    for (const [value, { names }] of shared) if (names.length > PEOPLE_MAX) values.add(`${key}|${value}`)
    if (shared.length > 0) columns.set(key, columnsTo([key])[0] ?? 0)
    const isOfMany = shared.some(([, { names }]) => names.length > PEOPLE_MAX)
    const most = shared.length > 1 ? SHARE_MAX : ONE_VALUE_SHARE_MAX
    if ((shared.length > 1 || isOfMany) && clashing / all > most) keys.add(key)
  }
  return { isHeard: (key, value) => !keys.has(key) && !values.has(`${key}|${value}`), columns }
}

/** Whether two names can be one person's; a name that isn't there can be anyone's. */
function canBeOnePerson(one: Name, other: Name): boolean {
  const [mine, theirs] = [partsOf(one), partsOf(other)]
  if ((mine.first === '' && mine.last === '') || (theirs.first === '' && theirs.last === '')) return true
  const first = compareFirst(mine.first, theirs.first)
  return canBeOne(first) && (first !== 'unknown' || compareLast(mine.last, theirs.last) !== 'other')
}

/** A name in two parts; one that stands in a single cell is split at its last space. */
function partsOf({ first, last }: Name): Name {
  const [mine, theirs] = [foldName(first), foldName(last)]
  if (mine !== '') return { first: mine, last: theirs }
  const at = theirs.lastIndexOf(' ')
  return { first: theirs.slice(0, Math.max(0, at)), last: theirs.slice(at + 1) }
}

/** What is to be said of the ids of a row that tell nobody apart. */
export function remarksOfSharedIds({ input }: ReadRow, { isHeard, columns }: SharedIds): CellComplaint[] {
  const remarks: CellComplaint[] = []
  for (const [key, column] of columns) {
    const value = input[key as keyof PersonInput]
    if (value != null && !isHeard(key, idKey(value as string | number)))
      remarks.push({ column, value: String(value), rule: rules.sharedId })
  }
  return remarks
}
