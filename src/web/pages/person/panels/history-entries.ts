import type { Change } from '../../../../contract/change.ts'
import { fieldSpec, isFieldName } from '../../../../contract/fields.ts'

/** What was done in one go: its changes, the newest first. */
export interface Entry {
  /** The newest of its changes: who, when and from where. */
  change: Change
  changes: Change[]
}

/** Changes in the order they come, those of one batch together. */
export function entriesOf(changes: readonly Change[]): Entry[] {
  const entries: Entry[] = []
  for (const change of changes) {
    const last = entries.at(-1)
    const isOfLast = change.batch !== null && last?.change.batch === change.batch
    if (last && isOfLast) last.changes.push(change)
    else entries.push({ change, changes: [change] })
  }
  return entries
}

/** What was done: to the person, or to a note or a contact. */
export function deedOf({ change: { kind }, changes }: Entry) {
  const { note, contact } = changes.find((one) => one.note ?? one.contact) ?? {}
  if (note) return note[0] === null ? 'noteAdded' : note[1] === null ? 'noteRemoved' : 'noteChanged'
  if (contact) return contact[1] === null ? 'contactRemoved' : 'contactAdded'
  return kind
}

/** A day, and what happened on it. */
export interface Day {
  /** The start of the day on the reader's clock. */
  date: Date
  entries: Entry[]
}

const dayOf = (at: string) => new Date(new Date(at).setHours(0, 0, 0, 0))

/** What happened by day, the newest first. */
export function daysOf(entries: readonly Entry[]): Day[] {
  const days: Day[] = []
  for (const entry of entries) {
    const date = dayOf(entry.change.at)
    const last = days.at(-1)
    if (last && last.date.getTime() === date.getTime()) last.entries.push(entry)
    else days.push({ date, entries: [entry] })
  }
  return days
}

/** A field, the value before and the value after. */
export interface Difference {
  key: string
  before: unknown
  after: unknown
}

/** What the server keeps by itself beside what was changed: it would drown that. */
export const isKept = (key: string) =>
  key === 'last_contacted_by_id' || (isFieldName(key) && fieldSpec(key).readOnly === true)

const CUSTOM = 'custom_values.'
const customValues = (value: unknown) => (value ?? {}) as Record<string, unknown>

/** What a change changed, field by field, custom fields each for itself under `custom_values.SLUG`. */
export function differencesOf({ fields }: Change): Difference[] {
  return Object.entries(fields).flatMap(([key, [before, after]]): Difference[] => {
    if (isKept(key)) return []
    if (key !== 'custom_values') return [{ key, before, after }]
    const [old, now] = [customValues(before), customValues(after)]
    return [...new Set([...Object.keys(old), ...Object.keys(now)])]
      .filter((slug) => JSON.stringify(old[slug] ?? null) !== JSON.stringify(now[slug] ?? null))
      .map((slug) => ({
        key: `${CUSTOM}${slug}`,
        before: old[slug] ?? null,
        after: now[slug] ?? null,
      }))
  })
}

/** The slug of a custom field that differs; undefined for a field of the catalogue. */
export const customSlug = (key: string): string | undefined =>
  key.startsWith(CUSTOM) ? key.slice(CUSTOM.length) : undefined
