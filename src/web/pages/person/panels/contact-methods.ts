import type { contactStatuses } from '../../../../contract/fields.ts'

/** The ways to reach someone that are logged with a tap, by their names in the API. */
export const contactMethods = ['phone_call', 'door_knock', 'text', 'email', 'meeting', 'other'] as const
export type ContactMethod = (typeof contactMethods)[number]

export const isContactMethod = (method: string | null): method is ContactMethod =>
  contactMethods.some((one) => one === method)

type ContactStatus = (typeof contactStatuses)[keyof typeof contactStatuses]

/** How a contact can have gone, what happens most first. */
export const contactOutcomes = [
  'answered',
  'noanswer',
  'leftmessage',
  'meaningfulinteraction',
  'notinterested',
  'refused',
  'sendinformation',
  'badinfo',
  'inaccessible',
  'other',
] as const satisfies ContactStatus[]
