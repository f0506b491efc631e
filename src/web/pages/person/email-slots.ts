/** The four places an email address can stand in. */
export const emailSlots = [
  { slot: 1, email: 'email1', bad: 'email1_is_bad' },
  { slot: 2, email: 'email2', bad: 'email2_is_bad' },
  { slot: 3, email: 'email3', bad: 'email3_is_bad' },
  { slot: 4, email: 'email4', bad: 'email4_is_bad' },
] as const

export type EmailSlot = (typeof emailSlots)[number]

/** The fields that make up the four slots; `email` is the best of them, worked out by the server. */
export const emailFields: readonly string[] = [
  'email',
  ...emailSlots.flatMap(({ email, bad }) => [email, bad]),
  'primary_email_id',
]
