import { z } from 'zod'

/** A value before and after a change. */
const beforeAfter = z.tuple([z.unknown(), z.unknown()])

/** What happened to a person: who, when, from where, and the values before and after. */
export const ChangeSchema = z.strictObject({
  id: z.int(),
  person_id: z.int(),
  /** The person's version after the change. */
  version: z.int(),
  kind: z.enum(['create', 'update', 'destroy', 'restore']),
  at: z.string(),
  source: z.enum(['dashboard', 'api', 'import', 'undo', 'demo']),
  /** What was done in one go shares a batch. */
  batch: z.string().nullable(),
  /** Who did it; null for the command line, and for an account that is gone. */
  who: z.strictObject({ name: z.string(), person_id: z.int() }).nullable(),
  fields: z.record(z.string(), beforeAfter),
  note: beforeAfter.optional(),
  contact: beforeAfter.optional(),
})
export type Change = z.infer<typeof ChangeSchema>

/** Who was removed, when and by whom; null for the command line, and for an account that is gone. */
export const RemovedSchema = z.strictObject({
  id: z.int(),
  name: z.string().nullable(),
  at: z.string(),
  who: ChangeSchema.shape.who,
})
export type Removed = z.infer<typeof RemovedSchema>

/** What an undo did: fields given back, and those that were changed since and so kept as they are. */
export const UndoneSchema = z.strictObject({
  person_id: z.int(),
  undone: z.array(z.string()),
  kept: z.array(z.string()),
})
export type Undone = z.infer<typeof UndoneSchema>
