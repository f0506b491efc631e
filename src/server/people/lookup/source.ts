import type { PersonState } from '../person-state.ts'

/** The fields of a person that lookup reads, as stored. None of them is sensitive. */
export const sourceFields = [
  'external_id',
  'first_name',
  'middle_name',
  'last_name',
  'legal_name',
  'email1',
  'email2',
  'email3',
  'email4',
  'phone',
  'phone_normalized',
  'mobile',
  'mobile_normalized',
  'work_phone_number',
  'fax_number',
] as const satisfies (keyof PersonState)[]

export type LookupSource = Pick<PersonState, (typeof sourceFields)[number]>
