import { z } from 'zod'
import { roles } from '../../contract/account.ts'
import { customFieldTypes } from '../../contract/custom-field.ts'
import { regions, units } from '../../contract/nation.ts'
import { numberedTables, type NumberedTable } from '../database/last-ids.ts'
import { PersonStateSchema } from './person-state-schema.ts'

/** The version of the format: a file of another can't be imported. */
export const NATION_FILE_VERSION = 1

const id = z.int().positive()
const text = z.string()
const someone = id.nullable()
/** Who did something: an account is told by its email, since its id says nothing elsewhere. */
const account = text.nullable()

const numbers = <Name extends string>(names: readonly Name[]) =>
  z.object(Object.fromEntries(names.map((name) => [name, z.int()])) as Record<Name, z.ZodInt>)

const noteShape = { id, author_id: someone, content: text, created_at: text }
const contactShape = {
  id,
  sender_id: id,
  recipient_id: id,
  type_id: z.int().nullable(),
  method: text.nullable(),
  status_id: z.int().nullable(),
  broadcaster_id: z.int().nullable(),
  note: text.nullable(),
  capital_in_cents: z.int(),
  created_at: text,
}

/** The first line of a nation's file; `last_ids` are the last that each table gave, so that none is given again. */
export const NationHeaderSchema = z.object({
  muster: z.literal(NATION_FILE_VERSION),
  type: z.literal('nation'),
  name: text,
  region: z.enum(regions),
  units: z.enum(units),
  /** How far phone numbers are brought into the form of the region; null when all are. */
  phones_renewed_to: text.nullable(),
  exported_at: text,
  people_count: z.int(),
  last_ids: numbers<NumberedTable>(numberedTables),
})
export type NationHeader = z.output<typeof NationHeaderSchema>

/**
 * A line after the first. What the nation has comes before its people, accounts of those who worked with it among
 * that (with nothing to sign in with); a person comes whole, with their history in the lines after; the history of
 * people who were removed follows, and the last line says how many people came, so that a file that was cut is known.
 */
export const NationLineSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('custom_field'),
    id,
    name: text,
    slug: text,
    holds: z.enum(customFieldTypes),
    options: z.array(text).nullable(),
  }),
  z.object({ type: z.literal('precinct'), id: z.int(), code: text.nullable(), name: text.nullable() }),
  z.object({ type: z.literal('tag'), name: text }),
  z.object({ type: z.literal('list'), id, name: text, slug: text, author_id: someone }),
  z.object({ type: z.literal('account'), email: text, name: text, role: z.enum(roles), person_id: id }),
  z.object({
    type: z.literal('saved_search'),
    id,
    account: text,
    name: text,
    terms: z.record(z.string(), z.unknown()),
    shared: z.boolean(),
    created_at: text,
    updated_at: text,
  }),
  z.object({
    type: z.literal('person'),
    id,
    version: z.int(),
    fields: PersonStateSchema,
    taggings: z.array(z.object({ tag: text, created_at: text })),
    lists: z.array(z.object({ list_id: id, created_at: text })),
    notes: z.array(z.object(noteShape)),
    contacts: z.array(z.object(contactShape)),
  }),
  z.object({
    type: z.literal('change'),
    id,
    person_id: id,
    version: z.int(),
    kind: z.enum(['create', 'update', 'destroy', 'restore']),
    at: text,
    account,
    source: z.enum(['dashboard', 'api', 'import', 'undo', 'demo']),
    batch: text.nullable(),
    detail: z.record(z.string(), z.unknown()),
  }),
  z.object({ type: z.literal('end'), people_count: z.int() }),
])
export type NationLine = z.output<typeof NationLineSchema>
/** A line of a kind. */
export type LineOf<Type extends NationLine['type']> = Extract<NationLine, { type: Type }>

/** Lines as the text of a file. */
export const toText = (lines: (NationLine | NationHeader)[]): string =>
  lines.map((line) => `${JSON.stringify(line)}\n`).join('')
