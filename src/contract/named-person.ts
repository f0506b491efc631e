import { z } from 'zod'

/** A person by name; null when they have none. */
export const NamedPersonSchema = z.strictObject({ id: z.int(), name: z.string().nullable() })
export type NamedPerson = z.infer<typeof NamedPersonSchema>

/** Beside `results`, ours: the names of those whom the results know by id; who was removed is left out. */
export const mentioned = { people: z.array(NamedPersonSchema) }
