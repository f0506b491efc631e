import { z } from 'zod'
import { LONG_TEXT_MAX } from './field-kinds.ts'
import { rules } from './rules.ts'
import { textInput } from './values.ts'

/** A private note on a person: staff see it, volunteers don't (api-facts). */
export const NoteSchema = z.strictObject({
  id: z.int(),
  person_id: z.int(),
  author_id: z.int().nullable(),
  content: z.string(),
  created_at: z.string(),
})
export type Note = z.infer<typeof NoteSchema>

/** How one note is answered. */
export const NoteBodySchema = z.strictObject({ note: NoteSchema })

/** The body that writes a note. */
export const NoteRequestSchema = z.object({
  note: z.object(
    {
      content: z
        .string(rules.text)
        .pipe(textInput(LONG_TEXT_MAX))
        .refine((content) => content.trim() !== '', rules.required),
    },
    rules.object,
  ),
})
