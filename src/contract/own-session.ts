import { z } from 'zod'

/** One browser that somebody is signed in with. */
export const OwnSessionSchema = z.strictObject({
  id: z.string(),
  /** What the browser says it is; null when it said nothing. */
  user_agent: z.string().nullable(),
  ip_address: z.string().nullable(),
  created_at: z.string(),
  /** To ten minutes. */
  last_seen_at: z.string(),
  /** Whether it is the one that asks. */
  current: z.boolean(),
})
export type OwnSession = z.infer<typeof OwnSessionSchema>
