import { addressLines, type Address, type AddressPart } from '../../../contract/address.ts'
import type { Ballot } from '../../../contract/ballot.ts'
import {
  fieldSpec,
  isFieldName,
  writableFields,
  type FieldsWith,
  type WritableFieldName,
} from '../../../contract/fields.ts'
import type { Person } from '../../../contract/person.ts'

/** The fields a form can hold: all that a client may write. */
export type FormField = WritableFieldName
export type AddressField = Extract<FormField, FieldsWith<'kind', 'address'>>
export type AddressValues = Record<AddressPart, string>
export type BallotValues = Record<keyof Ballot, string>
/** Money: cents, or the text that was typed where it is no amount. */
export type Amount = number | string | null

type FormValue<Name extends FormField> = Name extends AddressField
  ? AddressValues
  : Name extends FieldsWith<'kind', 'boolean'>
    ? boolean | null
    : Name extends FieldsWith<'kind', 'cents'>
      ? Amount
      : Name extends FieldsWith<'kind', 'tags' | 'texts'>
        ? string[]
        : Name extends FieldsWith<'kind', 'ballots'>
          ? BallotValues[]
          : string

/** A person as inputs hold them: text as typed, nothing as an empty text; the nation's own fields by slug. */
export type FormValues = { [Name in FormField]: FormValue<Name> } & {
  custom_values: Record<string, string | boolean>
}

export const formFields: readonly FormField[] = writableFields
export const addressParts: readonly AddressPart[] = [...addressLines, 'lat', 'lng']
export const ballotParts: readonly (keyof Ballot)[] = [
  'election_at',
  'election_period',
  'country_code',
  'state',
  'vote_method',
  'party',
  'cast_at',
]

export const isFormField = (key: string): key is FormField => formFields.some((name) => name === key)
export const isAddressField = (name: string): name is AddressField =>
  isFormField(name) && fieldSpec(name).kind === 'address'

const addressValues = (address: Address | null): AddressValues =>
  Object.fromEntries(addressParts.map((part) => [part, String(address?.[part] ?? '')])) as AddressValues

/** A vote as the inputs of its row hold it. */
export const ballotValues = (ballot: Partial<Ballot>): BallotValues =>
  Object.fromEntries(ballotParts.map((part) => [part, ballot[part] ?? ''])) as BallotValues

function formValue(name: FormField, value: unknown) {
  switch (fieldSpec(name).kind) {
    case 'address':
      return addressValues(value as Address | null)
    case 'ballots':
      return ((value ?? []) as Ballot[]).map(ballotValues)
    case 'boolean':
    case 'cents':
      return value ?? null
    case 'tags':
      // The API adds the tags it is sent and removes none: the form holds those to add.
      return []
    case 'texts':
      return value ?? []
    default:
      return String(value ?? '')
  }
}

/** What an answer holds beside the catalogue's fields is of the nation's own. */
const customValues = (person: object): FormValues['custom_values'] =>
  Object.fromEntries(
    Object.entries(person)
      .filter(([key]) => !isFieldName(key))
      .map(([slug, value]) => [slug, typeof value === 'boolean' ? value : String(value ?? '')]),
  )

/** What a form starts with. */
export const formValues = (person: Partial<Person>): FormValues => {
  const fields = Object.fromEntries(formFields.map((name) => [name, formValue(name, person[name])]))
  return { ...fields, custom_values: customValues(person) } as unknown as FormValues
}
