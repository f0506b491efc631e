import { contactStatuses } from '../../../contract/fields.ts'

const entries = Object.entries(contactStatuses).map(([id, name]) => [Number(id), name] as const)

/** The name of a contact status, and null for an id that isn't one. */
export const contactStatusName = (id: number | null): string | null =>
  entries.find(([one]) => one === id)?.[1] ?? null

/** The id of a contact status by its name, and null for a name that isn't one. */
export const contactStatusId = (name: string | null): number | null =>
  entries.find(([, one]) => one === name)?.[0] ?? null
