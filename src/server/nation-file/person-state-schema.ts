import { z } from 'zod'
import { AddressSchema } from '../../contract/address.ts'
import { CustomValueSchema } from '../../contract/custom-field.ts'
import { fieldKinds } from '../../contract/field-kinds.ts'
import { addressFields, fieldSpec } from '../../contract/fields.ts'
import { blankPerson, columnFields, type PersonState } from '../people/parts/person-state.ts'

/** What is stored of a person but their tags, which come with their times. */
export type TaglessState = Omit<PersonState, 'tags'>

const blank = blankPerson(new Date(0), null)

function storedValue(name: (typeof columnFields)[number]): z.ZodType {
  const kind = fieldKinds[fieldSpec(name).kind]
  const value: z.ZodType = 'list' in kind ? kind.read : kind.read.nullable()
  return value.default(blank[name])
}

/** The fields of a person as a nation's file has them; what an older Muster didn't know is as in a new person. */
export const PersonStateSchema = z.object({
  ...Object.fromEntries(columnFields.map((name) => [name, storedValue(name)])),
  ...Object.fromEntries(addressFields.map((name) => [name, AddressSchema.nullable().default(null)])),
  custom_values: z.record(z.string(), CustomValueSchema).default({}),
  primary_address_type: z.enum(addressFields).nullable().default(null),
  last_contacted_by_id: z.int().nullable().default(null),
}) as unknown as z.ZodType<TaglessState>
