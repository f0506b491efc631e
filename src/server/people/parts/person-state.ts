import type { Address } from '../../../contract/address.ts'
import type { CustomValues } from '../../../contract/custom-field.ts'
import { fieldKinds } from '../../../contract/field-kinds.ts'
import {
  addressFields,
  fieldSpec,
  isFieldName,
  storedFields,
  type AddressFieldName,
} from '../../../contract/fields.ts'
import type { FieldValue } from '../../../contract/person.ts'
import { formatTime } from '../../../contract/times.ts'
import type { StoredFieldName } from '../../database/schema.ts'

/**
 * All that is stored of a person: fields, addresses and tags, as the contract has their values. Its lists, addresses
 * and custom values are never changed, only replaced: so a copy may share them, and costs little.
 */
export type PersonState = { [Name in Exclude<StoredFieldName, 'id'>]: FieldValue<Name> } & {
  [Name in AddressFieldName]: Address | null
} & {
  tags: string[]
  /** Values of the nation's custom fields, by slug. */
  custom_values: CustomValues
  /** The address chosen as primary; null follows the document's order. */
  primary_address_type: AddressFieldName | null
  last_contacted_by_id: number | null
}

/** A person as they stand in the database. */
export interface SavedPerson {
  id: number
  version: number
  state: PersonState
}

/** A person to write: as they were (null for a new one) and as they will be. */
export interface Draft {
  before: SavedPerson | null
  after: PersonState
}

/** The fields with a column, but the id, in the order of the catalogue. */
export const columnFields = storedFields.filter((name) => name !== 'id') as Exclude<StoredFieldName, 'id'>[]
export const stateKeys = [
  ...columnFields,
  ...addressFields,
  'tags',
  'custom_values',
  'primary_address_type',
  'last_contacted_by_id',
] as (keyof PersonState)[]

const initialValue = (name: keyof PersonState): unknown => {
  if (name === 'custom_values') return {}
  if (!isFieldName(name)) return null
  const { kind, initial } = fieldSpec(name)
  return initial ?? ('list' in fieldKinds[kind] ? [] : null)
}
const blank = Object.fromEntries(
  stateKeys.map((name) => [name, initialValue(name)]),
) as unknown as PersonState

/** A person of whom nothing is known yet, with the catalogue's initial values. */
export function blankPerson(now: Date, authorId: number | null): PersonState {
  const time = formatTime(now)
  return { ...blank, author_id: authorId, created_at: time, updated_at: time }
}

const saysNothing = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0

/** What a state says that isn't the catalogue's initial value: a fraction of it, for what is kept as JSON. */
export const saidOf = (state: PersonState): Partial<PersonState> =>
  Object.fromEntries(
    stateKeys
      .filter((key) => state[key] !== blank[key] && !(saysNothing(state[key]) && saysNothing(blank[key])))
      .map((key) => [key, state[key]]),
  )

/** The state that says so. To begin with what is blank also lets the engine lay out all states alike, which is faster. */
export const stateThatSays = (said: Partial<PersonState>): PersonState => ({ ...blank, ...said })
