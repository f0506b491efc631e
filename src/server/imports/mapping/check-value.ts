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

/** The most texts of a column that are remembered: enough for its cities, levels and yeses. */
const REMEMBERED_MAX = 2_000
/** The longest one, in UTF-16 units: notes are long, and never the same. */
const LENGTH_MAX = 50

/**
 * Remembers what became of the texts of a column, since most columns say the same few things in a million rows. A
 * list among the values is then everyone’s: whoever changes it copies it first.
 */
export function remembering(read: (text: string) => Checked): (text: string) => Checked {
  const known = new Map<string, Checked>()
  return (text) => {
    const before = known.get(text)
    if (before) return before
    const checked = read(text)
    if (text.length <= LENGTH_MAX && known.size < REMEMBERED_MAX) known.set(text, checked)
    return checked
  }
}
