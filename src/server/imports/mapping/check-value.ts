import type { z } from 'zod'

/** A value as it is stored, or the rule it breaks. */
export type Checked = { value: unknown; rule: null } | { value: null; rule: string }

/** Checks values by a schema that was made once. */
export const checkBy =
  (schema: z.ZodType) =>
  (value: unknown): Checked => {
    const parsed = schema.safeParse(value)
    return parsed.success
      ? { value: parsed.data, rule: null }
      : { value: null, rule: parsed.error.issues[0]?.message ?? '' }
  }
