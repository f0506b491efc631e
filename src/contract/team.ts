import { z } from 'zod'
import { emailInput, roleInput, RoleSchema } from './account.ts'
import { textInput } from './values.ts'

/** Longest first and last name of someone who is invited, in UTF-16 units. */
const NAME_MAX = 200

/** An account as the organizer has it. */
export const TeamAccountSchema = z.strictObject({
  id: z.string(),
  email: z.string(),
  name: z.string(),
  role: RoleSchema,
  person_id: z.int(),
  /** Without a password one can use tokens but not sign in. */
  has_password: z.boolean(),
  /** When the link ends that was mailed to someone without a password. */
  invited_until: z.string().nullable(),
  /** When they last used the dashboard, to a few minutes. */
  last_seen_at: z.string().nullable(),
  /** Someone whose account is closed can't sign in, and their tokens are refused. */
  closed_at: z.string().nullable(),
})
export type TeamAccount = z.infer<typeof TeamAccountSchema>

/** Someone who was mailed a link and has no account yet. */
export const InvitationSchema = z.strictObject({
  id: z.int(),
  email: z.string(),
  name: z.string(),
  role: RoleSchema,
  person_id: z.int(),
  /** The link may have ended already. */
  expires_at: z.string(),
})
export type Invitation = z.infer<typeof InvitationSchema>

const name = textInput(NAME_MAX).trim().optional()

/** Whom to invite; names are only for someone whom the nation doesn't know yet. */
export const InvitationInputSchema = z.object({
  email: emailInput,
  role: roleInput,
  first_name: name,
  last_name: name,
})
export type InvitationInput = z.infer<typeof InvitationInputSchema>

export const AccountChangeSchema = z.object({ role: roleInput })
