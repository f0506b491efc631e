import { z } from 'zod'

/** Whether two records are of one person, as far as can be told. */
export const verdicts = ['same', 'maybe', 'different'] as const
export type Verdict = (typeof verdicts)[number]

/** What speaks for two records being of one person. */
export const reasonsFor = [
  'own_id',
  'other_id',
  'email',
  'email_near',
  'phone',
  'phone_near',
  'first_name',
  'nickname',
  'initial',
  'name_start',
  'called_by_middle_name',
  'first_name_typo',
  'first_name_sound',
  'last_name',
  'last_name_part',
  'last_name_typo',
  'last_name_sound',
  'names_swapped',
  'middle_name',
  'suffix',
  'sex',
  'birthdate',
  'birthdate_swapped',
  'birthdate_near',
  'birth_year',
  'address',
  'address_half',
  'address_near',
  'unit',
  'zip',
  'city',
] as const

/** What speaks against it. */
export const reasonsAgainst = [
  'other_ids_differ',
  'logins_differ',
  'emails_differ',
  'phones_differ',
  'first_names_differ',
  'last_names_differ',
  'middle_names_differ',
  'suffixes_differ',
  'one_suffix',
  'sexes_differ',
  'birth_years_differ',
  'birthdates_differ',
  'generations_differ',
  'addresses_differ',
  'units_differ',
] as const

export const samenessReasons = [...reasonsFor, ...reasonsAgainst] as const
export type SamenessReasonKind = (typeof samenessReasons)[number]

/** One thing that was compared: which way it speaks, and how much, in bits. */
export const SamenessReasonSchema = z.strictObject({
  kind: z.enum(samenessReasons),
  speaks: z.enum(['for', 'against']),
  weight: z.number(),
})
export type SamenessReason = z.infer<typeof SamenessReasonSchema>
