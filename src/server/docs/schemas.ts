import { z } from 'zod'
import { fieldKinds } from '../../contract/field-kinds.ts'
import { fieldSpec, isFieldName, writableFields } from '../../contract/fields.ts'
import { PersonRequestSchema } from '../../contract/person.ts'
import { namedShapes } from './named-shapes.ts'

/** JSON Schema (2020-12), as OpenAPI 3.1 has it. */
export type JsonSchema = z.core.JSONSchema.BaseSchema

/** Whether a schema says what clients send or what they get: they differ where a value is read leniently. */
export type Side = 'input' | 'output'

/** Where OpenAPI keeps the shapes that have a name. */
export const componentPath = (name: string) => `#/components/schemas/${name}`

/** What a client may write of a person, as the docs say it: each field as it is read, though more is understood. */
const PersonInputDocsSchema = z.object(
  Object.fromEntries(
    writableFields.map((name) => [name, fieldKinds[fieldSpec(name).kind].read.nullable().optional()]),
  ),
)

const named = new Map<unknown, string>([...namedShapes, [PersonInputDocsSchema, 'PersonInput']])
/** The body's `person` is read leniently, key by key; what it may hold is in the catalogue. */
const replaced = new Map<unknown, z.ZodType>([[PersonRequestSchema.shape.person, PersonInputDocsSchema]])

const examples: Record<string, unknown> = {
  PersonInput: { first_name: 'Ada', last_name: 'Lovelace', email: 'ada@example.org' },
}

/** Bounds that every JSON number has say nothing. */
function tidy(json: JsonSchema) {
  if (json.minimum === Number.MIN_SAFE_INTEGER) delete json.minimum
  if (json.maximum === Number.MAX_SAFE_INTEGER) delete json.maximum
  if (json.type === 'integer') delete json.pattern
}

/** Turns schemas of the contract into JSON Schema, and gathers the shapes with a name that they refer to. */
export class Schemas {
  readonly components: Record<string, JsonSchema> = {}

  /** A schema, as a reference when it has a name. */
  convert(schema: z.ZodType, side: Side): JsonSchema {
    return this.#reference(schema, side) ?? this.inline(schema, side)
  }

  #reference(schema: unknown, side: Side): JsonSchema | undefined {
    const target = replaced.get(schema) ?? schema
    const name = named.get(target)
    if (name === undefined) return undefined
    if (!(name in this.components)) {
      this.components[name] = {}
      this.components[name] = this.#component(name, target as z.ZodType, side)
    }
    return { $ref: componentPath(name) }
  }

  #component(name: string, schema: z.ZodType, side: Side): JsonSchema {
    const json = this.inline(schema, side)
    for (const [key, property] of Object.entries(json.properties ?? {})) {
      if (name.includes('Person') && isFieldName(key)) Object.assign(property as JsonSchema, aboutField(key))
    }
    return name in examples ? { ...json, examples: [examples[name]] } : json
  }

  /** A schema as it is, though it has a name. */
  inline(schema: z.ZodType, side: Side): JsonSchema {
    const { $schema: _, ...json } = z.toJSONSchema(schema, {
      io: side,
      unrepresentable: 'any',
      override: ({ zodSchema, jsonSchema }) => {
        const reference = Object.is(zodSchema, schema) ? undefined : this.#reference(zodSchema, side)
        if (reference) {
          for (const key of Object.keys(jsonSchema)) delete jsonSchema[key as keyof typeof jsonSchema]
          Object.assign(jsonSchema, reference)
        }
        tidy(jsonSchema)
      },
    })
    return json
  }
}

function aboutField(name: Parameters<typeof fieldSpec>[0]) {
  const { label, help, readOnly, sensitive } = fieldSpec(name)
  return {
    description: help ? `${label}: ${help}` : label,
    ...(readOnly && { readOnly: true }),
    ...(sensitive && { 'x-muster-sensitive': true }),
  }
}
