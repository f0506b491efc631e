import { fieldKinds, type ColumnType } from '../../contract/field-kinds.ts'
import { fieldSpec } from '../../contract/fields.ts'
import type { NewPersonRow, PersonRow } from '../database/schema.ts'
import { foldText } from './fold.ts'
import { columnFields, type PersonState } from './person-state.ts'
import { fullName } from './present.ts'

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

/** The row of `people` for a state, with the same keys in the same order for everyone. */
export function toRow(state: PersonState, version: number): Omit<NewPersonRow, 'id'> {
  const row: Record<string, Cell> = {
    version,
    primary_address_type: state.primary_address_type,
    last_contacted_by_id: state.last_contacted_by_id,
    name_key: foldText(fullName(state) ?? ''),
  }
  for (const { name, type } of columns) {
    const value = state[name]
    const convert = toCell[type]
    row[name] = value !== null && convert ? convert(value as never) : (value as Cell)
  }
  return row as unknown as Omit<NewPersonRow, 'id'>
}

/** The part of a state that is in its row. */
export function fromRow(row: PersonRow): Record<string, unknown> {
  const state: Record<string, unknown> = {
    primary_address_type: row.primary_address_type,
    last_contacted_by_id: row.last_contacted_by_id,
  }
  for (const { name, type } of columns) {
    const cell = row[name]
    const convert = fromCell[type]
    state[name] = cell !== null && convert ? convert(cell as never) : cell
  }
  return state
}
