import { z } from 'zod'
import { fieldKinds, type FieldKindName } from './field-kinds.ts'
import { CustomValueSchema } from './custom-field.ts'
import { rules } from './rules.ts'
import {
  abbreviatedFields,
  addressFields,
  fieldNames,
  fieldSpec,
  fields,
  isFieldName,
  writableFields,
  type AbbreviatedFieldName,
  type FieldName,
  type WritableFieldName,
} from './fields.ts'

type KindOf<Name extends FieldName> = (typeof fields)[Name]['kind']
type ListKind = {
  [Kind in FieldKindName]: (typeof fieldKinds)[Kind] extends { list: true } ? Kind : never
}[FieldKindName]
type Nested<Kind extends FieldKindName> = Kind extends 'person'
  ? AbbreviatedPerson
  : z.infer<(typeof fieldKinds)[Kind]['read']>

/** A value of a field as answers have it. */
export type FieldValue<Name extends FieldName> =
  KindOf<Name> extends ListKind ? Nested<KindOf<Name>> : Nested<KindOf<Name>> | null

/** A person as the index and search answer it: the 55 fields of the abbreviated resource. */
export type AbbreviatedPerson = { [Name in AbbreviatedFieldName]: FieldValue<Name> } & { id: number }
/** A person in full: the 205 fields of the Person resource. */
export type Person = { [Name in FieldName]: FieldValue<Name> } & { id: number }
/** What a client may send to create or change a person. */
export type PersonInput = { [Name in WritableFieldName]?: FieldValue<Name> | null }

const AbbreviatedPersonSchema: z.ZodType<AbbreviatedPerson> = personSchema(abbreviatedFields)

function readSchema(name: FieldName): z.ZodType {
  const { kind } = fieldSpec(name)
  if (kind === 'person') return z.lazy(() => AbbreviatedPersonSchema).nullable()
  const definition = fieldKinds[kind]
  if (name === 'id') return definition.read
  return 'list' in definition ? definition.read : definition.read.nullable()
}

/** All keys of the resource, none missing; after them the nation’s custom fields. */
function personSchema<Shape>(names: readonly FieldName[]): z.ZodType<Shape> {
  const shape = Object.fromEntries(names.map((name) => [name, readSchema(name)]))
  return z.object(shape).catchall(CustomValueSchema.nullable()) as unknown as z.ZodType<Shape>
}

export const PersonSchema: z.ZodType<Person> = personSchema(fieldNames)
export { AbbreviatedPersonSchema }

/** What one writable field accepts; null empties it. */
export function inputSchema(name: WritableFieldName): z.ZodType {
  const spec = fieldSpec(name)
  return fieldKinds[spec.kind].write(spec).nullable()
}

/**
 * The writable fields, each optional. Parsing gives values as they are stored, drops keys that are no writable
 * field, and complains field by field.
 */
export const PersonInputSchema: z.ZodType<PersonInput, unknown> = z.object(
  Object.fromEntries(writableFields.map((name) => [name, inputSchema(name).optional()])),
) as unknown as z.ZodType<PersonInput, unknown>

/** The keys of a body that are no field a client can write: ignored by the API, named in `warnings` by us. */
export const ignoredKeys = (body: object): string[] =>
  Object.keys(body).filter((key) => !isFieldName(key) || fieldSpec(key).readOnly === true)

/** The precinct beside a person, when one is known. */
export const PrecinctSchema = z.strictObject({
  id: z.int(),
  code: z.string().nullable(),
  name: z.string().nullable(),
})

/**
 * How show, create, update and me answer a person. Beside the document's two keys stand ours, only when there is
 * something to say: `warnings`, what was sent and not kept; `primary_address_type`, the address staff chose as primary.
 */
export const PersonBodySchema = z.strictObject({
  person: PersonSchema,
  precinct: PrecinctSchema.nullable(),
  warnings: z.array(z.string()).optional(),
  primary_address_type: z.enum(addressFields).optional(),
})
export type PersonBody = z.infer<typeof PersonBodySchema>

/** The body of create and update; `primary_address_type` is ours, null follows the document's order again. */
export const PersonRequestSchema = z.object({
  person: z.record(z.string(), z.unknown(), 'should be an object'),
  primary_address_type: z.enum(addressFields, rules.choice).nullable().optional(),
})
export type PersonRequest = z.infer<typeof PersonRequestSchema>
