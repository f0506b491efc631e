import { addressLines, type Address, type AddressPart } from '../../../contract/address.ts'
import {
  fieldSpec,
  writableFields,
  type FieldsWith,
  type WritableFieldName,
} from '../../../contract/fields.ts'
import type { Person } from '../../../contract/person.ts'

/** The fields a form can hold: all a client may write but ballots, which are a form of their own. */
export type FormField = Exclude<WritableFieldName, 'ballots'>
export type AddressField = Extract<FormField, FieldsWith<'kind', 'address'>>
export type AddressValues = Record<AddressPart, string>

type FormValue<Name extends FormField> = Name extends AddressField
  ? AddressValues
  : Name extends FieldsWith<'kind', 'boolean'>
    ? boolean | null
    : Name extends FieldsWith<'kind', 'cents'>
      ? number | null
      : Name extends FieldsWith<'kind', 'tags' | 'texts'>
        ? string[]
        : string

/** A person as inputs hold them: text as typed, nothing as an empty text. */
export type FormValues = { [Name in FormField]: FormValue<Name> }

export const formFields = writableFields.filter((name): name is FormField => name !== 'ballots')
export const addressParts: readonly AddressPart[] = [...addressLines, 'lat', 'lng']

export const isFormField = (key: string): key is FormField => formFields.some((name) => name === key)
export const isAddressField = (name: FormField): name is AddressField => fieldSpec(name).kind === 'address'

const addressValues = (address: Address | null): AddressValues =>
  Object.fromEntries(addressParts.map((part) => [part, String(address?.[part] ?? '')])) as AddressValues

function formValue(name: FormField, value: unknown) {
  switch (fieldSpec(name).kind) {
    case 'address':
      return addressValues(value as Address | null)
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

/** What a form starts with. */
export const formValues = (person: Partial<Person>): FormValues =>
  Object.fromEntries(formFields.map((name) => [name, formValue(name, person[name])])) as unknown as FormValues
