import type { z } from 'zod'
import { isNothing } from './cells/nothing.ts'
import { Lost, nothing, Remarked } from './cells/said.ts'
import type { CellWord } from './put-cell.ts'

/** A value as it is stored (undefined when the cell says nothing) and what is said of it, or the rule it breaks. */
export type Checked = { value: unknown; rule: null; remark?: string } | { value: null; rule: string }

/** Checks values by a schema that was made once. */
export const checkBy =
  (schema: z.ZodType) =>
  (value: unknown): Checked => {
    const parsed = schema.safeParse(value)
    return parsed.success
      ? { value: parsed.data, rule: null }
      : { value: null, rule: parsed.error.issues[0]?.message ?? '' }
  }

/**
 * What becomes of a text that is read and then checked. What means nothing is nothing only once it is no value: a
 * field may have a choice of that name.
 */
export function checkRead(read: (text: string) => unknown, check: (value: unknown) => Checked) {
  return (text: string): Checked => {
    const found = read(text)
    if (found === nothing) return { value: nothing, rule: null }
    if (found instanceof Lost) return { value: null, rule: found.rule }
    if (found instanceof Remarked) {
      const checked = check(found.value)
      return checked.rule === null ? { ...checked, remark: found.remark } : checked
    }
    const checked = check(found)
    return checked.rule !== null && isNothing(text) ? { value: nothing, rule: null } : checked
  }
}

/** What is to be said of a checked value: the rule it breaks, the remark on it, or null. */
export const wordOf = (checked: Checked): CellWord | null =>
  checked.rule ?? (checked.remark === undefined ? null : { remark: checked.remark })

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
