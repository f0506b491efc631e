import { z } from 'zod'
import { importOutcomes, matchKeys } from './import.ts'
import { NamedPersonSchema } from './named-person.ts'
import { rules } from './rules.ts'
import { SamenessReasonSchema } from './sameness.ts'
import { integerInput } from './values.ts'

/** Why a row is refused: a cell that breaks a rule; without a column it is the row as a whole. */
export const RefusalSchema = z.strictObject({
  column: z.string().nullable(),
  value: z.string().nullable(),
  /** A rule of the contract, or a sentence about the row. */
  rule: z.string(),
})
export type Refusal = z.output<typeof RefusalSchema>

/** What a value becomes; both as text that people read, null for nothing. */
export const RowChangeSchema = z.strictObject({
  field: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
})

/** A row of the diff. */
export const ImportRowSchema = z.strictObject({
  row: z.int(),
  outcome: z.enum(importOutcomes),
  left_out: z.boolean(),
  /** Whom it means; null for someone new who isn't made yet. */
  person: NamedPersonSchema.nullable(),
  /** What told. */
  matched_by: z.enum(matchKeys).nullable(),
  /** The cells as they stand in the file, in the order of its columns. */
  cells: z.array(z.string()),
  /** The same as the file has them, of a row that was mended here; null of all others. */
  file_cells: z.array(z.string()).nullable(),
  changes: z.array(RowChangeSchema),
  refusals: z.array(RefusalSchema),
  /** Cells of which nothing or only a part is taken, and what is left as it is; the rest of the row is taken. */
  remarks: z.array(RefusalSchema),
  /** Who it could be, when that is unsure; and who was chosen, 0 for someone new. */
  candidates: z.array(NamedPersonSchema),
  choice: z.int().nullable(),
  /** The row before that is the same person. */
  same_as: z.int().nullable(),
  /**
   * Of an unsure row, what speaks for and against each person it could be, or the person of the row before
   * (`person_id` null); the weight is the sum, in bits.
   */
  doubts: z.array(
    z.strictObject({
      person_id: z.int().nullable(),
      weight: z.number(),
      reasons: z.array(SamenessReasonSchema),
      /** Both side by side: what the row says, and what the person has, as text that people read. */
      values: z.array(
        z.strictObject({ field: z.string(), file: z.string().nullable(), here: z.string().nullable() }),
      ),
    }),
  ),
  /** Somebody who was removed and has the id or the email of the row: they can be brought back. */
  removed: NamedPersonSchema.nullable(),
})
export type ImportRow = z.output<typeof ImportRowSchema>

/** The query of a page of rows; `after` is the last row of the page before. */
export const ImportRowsQuerySchema = z.object({
  outcome: z.enum(importOutcomes, rules.choice).optional(),
  /** Only rows of which something is remarked. */
  remarked: z.literal('true', rules.choice).optional(),
  after: z
    .string()
    .regex(/^\d{1,9}$/, rules.integer)
    .transform(Number)
    .optional(),
})
/** Rows by number; `next` is what `after` is for the rows that follow, null for none. */
export const ImportRowsSchema = z.strictObject({
  results: z.array(ImportRowSchema),
  next: z.int().nullable(),
})

/** The body that leaves rows out or takes them in again: a whole group, or some. */
export const LeaveOutSchema = z.object({
  outcome: z.enum(importOutcomes, rules.choice).optional(),
  rows: z.array(integerInput, rules.ids).max(10_000, rules.tooMany).optional(),
  left_out: z.boolean(rules.boolean),
})

/** The longest cell that a row is mended with. */
const CELL_MAX = 100_000
/** The body that mends a row: its cells, one for each column of the file; null puts back what the file has. */
export const MendedRowSchema = z.object({
  cells: z
    .array(z.string(rules.text).max(CELL_MAX, rules.tooLong), rules.texts)
    .max(1_000, rules.tooMany)
    .nullable(),
})

/** The body that says whom an unsure row means: an id, 0 for someone new, null to leave it unsure. */
export const RowChoiceSchema = z.object({ choice: integerInput.nullable() })

/** The body that takes in all unsure rows the likeliest person, from a weight on; null leaves them all unsure again. */
export const LikelyChoicesSchema = z.object({ weight: z.number(rules.decimal).nullable() })
