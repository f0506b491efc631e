import { componentPath, type JsonSchema } from './schemas.ts'

/** How the parts of a type are written where it is shown. */
export interface Writing {
  /** A shape that has a name. */
  shape: (name: string) => string
  /** One of the values allowed. */
  value: (value: unknown) => string
}

const words: Record<string, string> = { string: 'text', boolean: 'true or false', null: 'null' }

const namePrefix = componentPath('')

/** A type in words, such as `text or null`, `list of Ballot`. */
export function typeWords(schema: JsonSchema, writing: Writing): string {
  const { $ref, anyOf, oneOf, enum: values, const: constant, type, items } = schema
  if ($ref) return writing.shape($ref.slice(namePrefix.length))
  const alternatives = (anyOf ?? oneOf) as JsonSchema[] | undefined
  if (alternatives)
    return [...new Set(alternatives.map((one) => typeWords(one, writing)))].toSorted(nullLast).join(' or ')
  if (values) return values.map(writing.value).join(' or ')
  if (constant !== undefined) return writing.value(constant)
  if (Array.isArray(type)) return type.map((one) => typeWords({ ...schema, type: one }, writing)).join(' or ')
  if (type === 'array') return `list of ${typeWords((items ?? {}) as JsonSchema, writing)}`
  return words[type ?? ''] ?? type ?? 'anything'
}

const nullLast = (one: string, other: string) => Number(one === 'null') - Number(other === 'null')

/** Something that a schema accepts, to begin with: what it must have, and texts that say what they stand for. */
export function exampleOf(
  schema: JsonSchema,
  components: Record<string, JsonSchema>,
  name = 'text',
): unknown {
  const { $ref, anyOf, examples, enum: values, const: constant, properties, required } = schema
  if ($ref) return exampleOf(components[$ref.slice(namePrefix.length)] ?? {}, components, name)
  if (examples) return examples[0]
  if (anyOf) return exampleOf(anyOf[0] as JsonSchema, components, name)
  if (values) return values[0]
  if (constant !== undefined) return constant
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type
  if (type === 'integer' || type === 'number') return Math.max(1, schema.minimum ?? 1)
  if (type === 'boolean') return true
  if (type === 'array') return [exampleOf(schema.items as JsonSchema, components, name)]
  if (type !== 'object') return name
  const needed = Object.entries(properties ?? {}).filter(([key]) => required?.includes(key))
  const shown = needed.length > 0 ? needed : Object.entries(properties ?? {}).slice(0, 1)
  return Object.fromEntries(
    shown.map(([key, property]) => [key, exampleOf(property as JsonSchema, components, key)]),
  )
}
