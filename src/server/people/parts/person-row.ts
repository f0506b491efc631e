import { fieldKinds, type ColumnType } from '../../../contract/field-kinds.ts'
import { fieldSpec } from '../../../contract/fields.ts'
import type { NewPersonRow, PersonRow } from '../../database/schema.ts'
import { foldText } from '../../text/fold.ts'
import { phoneKey } from '../../text/phone-number.ts'
import { fullName } from './full-name.ts'
import { columnFields, stateThatSays, type PersonState, type SavedPerson } from './person-state.ts'
import { primaryAddress } from './primary-address.ts'

type Cell = string | number | null

const toCell: Partial<Record<ColumnType, (value: never) => Cell>> = {
  boolean: (value: boolean) => Number(value),
  json: (value: unknown) => JSON.stringify(value),
}
const fromCell: Partial<Record<ColumnType, (cell: never) => unknown>> = {
  boolean: (cell: number) => cell === 1,
  json: (cell: string) => JSON.parse(cell),
}
const columns = columnFields.map((name) => ({ name, type: fieldKinds[fieldSpec(name).kind].column }))

/** A coordinate as it is stored. */
export const degrees = (value: number | string | null | undefined) => (value == null ? null : Number(value))

/** The columns of fields that some of these people have a value in: to write the others as well costs more. */
export const filledColumns = (states: PersonState[]) =>
  columns.filter(({ name }) => states.some((state) => state[name] !== null))

/** What the row of `people` has besides the fields, in the order of `ownCells`. */
const ownColumns = [
  'version',
  'primary_address_type',
  'last_contacted_by_id',
  'primary_city_key',
  'primary_state_key',
  'primary_lat',
  'primary_lng',
  'name_key',
  'first_name_key',
  'last_name_key',
  'phone_key',
  'mobile_key',
] as const satisfies (keyof NewPersonRow)[]

function ownCells(state: PersonState, version: number): Cell[] {
  const primary = primaryAddress(state)
  return [
    version,
    state.primary_address_type,
    state.last_contacted_by_id,
    foldText(primary?.city ?? ''),
    foldText(primary?.state ?? ''),
    degrees(primary?.lat),
    degrees(primary?.lng),
    foldText(fullName(state) ?? ''),
    foldText(state.first_name ?? ''),
    foldText(state.last_name ?? ''),
    phoneKey(state.phone_normalized, state.phone),
    phoneKey(state.mobile_normalized, state.mobile),
  ]
}

/** The columns of the row of `people`, with those of the fields that are in `some`, by default all. */
export const rowColumns = (some = columns): string[] => [...ownColumns, ...some.map(({ name }) => name)]

/** Every column that a row of `people` is written to. */
export const peopleColumns: readonly string[] = ['id', ...rowColumns()]

/** The cells of a state in those columns. */
export function rowCells(state: PersonState, version: number, some = columns): Cell[] {
  const cells = ownCells(state, version)
  for (const { name, type } of some) {
    const value = state[name]
    const convert = toCell[type]
    cells.push(value !== null && convert ? convert(value as never) : (value as Cell))
  }
  return cells
}

/** The row of `people` for a state, with the same keys in the same order for everyone. */
export function toRow(state: PersonState, version: number, some = columns): Omit<NewPersonRow, 'id'> {
  const cells = rowCells(state, version, some)
  return Object.fromEntries(rowColumns(some).map((column, index) => [column, cells[index]])) as never
}

/**
 * The cells of a row in which two states differ, given the keys in which the states do: to name all of its columns
 * costs more than the rest of a change.
 */
export function changedCells(
  before: SavedPerson,
  after: SavedPerson,
  changed: (keyof PersonState)[],
): Partial<NewPersonRow> {
  const some = columns.filter(({ name }) => changed.includes(name))
  const had = toRow(before.state, before.version, some)
  const has = Object.entries(toRow(after.state, after.version, some))
  return Object.fromEntries(has.filter(([name, cell]) => cell !== had[name as keyof typeof had]))
}

/** The state of a person by their row; their addresses, tags and custom values are elsewhere. */
export function fromRow(row: PersonRow): PersonState {
  const state = stateThatSays({
    primary_address_type: row.primary_address_type,
    last_contacted_by_id: row.last_contacted_by_id,
  })
  for (const { name, type } of columns) {
    const cell = row[name]
    const convert = fromCell[type]
    state[name] = (cell !== null && convert ? convert(cell as never) : cell) as never
  }
  return state
}
