import { z } from 'zod'
import { roleInput, RoleSchema } from './account.ts'
import { manners } from './manner.ts'
import { rules } from './rules.ts'
import { nameInput } from './values.ts'

/** An API token as it is listed: never the token itself. */
export const TokenSchema = z.strictObject({
  id: z.int(),
  /** Null for one that was made without. */
  name: z.string().nullable(),
  /** What it allows: at most what its account may. */
  role: RoleSchema,
  /** Null follows the server's. */
  manner: z.enum(manners).nullable(),
  /** Whose it is: what it changes is recorded under their name. */
  account: z.strictObject({ name: z.string(), email: z.string(), closed: z.boolean() }),
  created_at: z.string(),
  /** To a minute; null for one never used. */
  last_used_at: z.string().nullable(),
})
export type Token = z.infer<typeof TokenSchema>

export const TokenInputSchema = z.object({
  name: nameInput,
  role: roleInput,
  manner: z.enum(manners, rules.choice).optional(),
})
export type TokenInput = z.infer<typeof TokenInputSchema>
