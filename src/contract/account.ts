import { z } from 'zod'
import { EMAIL_MAX } from './field-kinds.ts'
import { LanguageSchema } from './language.ts'
import { NationSchema } from './nation.ts'
import { rules } from './rules.ts'
import { nameInput } from './values.ts'

/** Who may do what, from least to most (design: "Who may do what"). */
export const roles = ['volunteer', 'staff', 'organizer'] as const
export const RoleSchema = z.enum(roles)
export type Role = z.infer<typeof RoleSchema>
/** A role that is chosen for somebody. */
export const roleInput = z.enum(roles, rules.choice)

/** Whether a role may do what `needed` may. */
export const mayAct = (role: Role, needed: Role): boolean => roles.indexOf(role) >= roles.indexOf(needed)

/** The shortest password: NIST SP 800-63B asks for 8 at least, we for a little more, and for no special signs. */
export const PASSWORD_MIN = 10
/** The longest: hashing time is bounded, a passphrase fits. */
export const PASSWORD_MAX = 128

/** An email that someone signs in with. */
export const emailInput = z
  .string(rules.email)
  .trim()
  .max(EMAIL_MAX, rules.tooLong)
  .pipe(z.email(rules.email))
const newPassword = z.string().min(PASSWORD_MIN, rules.password).max(PASSWORD_MAX, rules.tooLong)

/** The one who is signed in. */
export const AccountSchema = z.strictObject({
  email: z.string(),
  name: z.string(),
  role: RoleSchema,
  person_id: z.int(),
  /** Null follows the browser's. */
  language: LanguageSchema.nullable(),
})
export type Account = z.infer<typeof AccountSchema>

/** What the dashboard asks first: who am I, which nation is this, is it still without any account. */
export const SessionSchema = z.strictObject({
  account: AccountSchema.nullable(),
  nation: NationSchema,
  first_run: z.boolean(),
})
export type Session = z.infer<typeof SessionSchema>

export const SignInSchema = z.object({
  email: z.string().trim().min(1, rules.required),
  password: z.string().min(1, rules.required).max(PASSWORD_MAX, rules.tooLong),
})
export type SignIn = z.infer<typeof SignInSchema>

/** The first account of a nation: its organizer. */
export const FirstRunSchema = z.object({
  nation_name: nameInput,
  first_name: nameInput,
  last_name: nameInput,
  email: emailInput,
  password: newPassword,
})
export type FirstRun = z.infer<typeof FirstRunSchema>

/** What the link of an activation mail is for: whose account it makes, and in which nation. */
export const ActivationSchema = z.strictObject({
  email: z.string(),
  name: z.string(),
  expires_at: z.string(),
  nation: z.strictObject({ name: z.string() }),
})
export type Activation = z.infer<typeof ActivationSchema>

/** Whether a person comes in to Muster: their account, and the invitation that waits for them. */
export const AccessSchema = z.strictObject({
  /** `signs_in` is false for an account without a password: it only has tokens. */
  account: z.strictObject({ email: z.string(), role: RoleSchema, signs_in: z.boolean() }).nullable(),
  /** The newest link that still holds; null when none does. */
  invitation: z.strictObject({ email: z.string(), expires_at: z.string() }).nullable(),
})
export type Access = z.infer<typeof AccessSchema>

/** A password of one's own, and the one it replaces. */
export const PasswordChangeSchema = z.object({
  current_password: z.string().min(1, rules.required).max(PASSWORD_MAX, rules.tooLong),
  password: newPassword,
})
export type PasswordChange = z.infer<typeof PasswordChangeSchema>

export const NewPasswordSchema = z.object({ password: newPassword })
export type NewPassword = z.infer<typeof NewPasswordSchema>
