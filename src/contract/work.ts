import { z } from 'zod'

/**
 * Where work on a file is: `paused` until somebody lets it go on, by hand or because the disk is full; `cancelled`
 * by somebody; `failed` for a reason of its own.
 */
export const workStatuses = ['waiting', 'running', 'paused', 'done', 'cancelled', 'failed'] as const

/** Why work stopped before its end: the disk is full, or a fault that the server's log tells of. */
export const workProblems = ['disk_full', 'broken'] as const

/** Work that goes on after it was asked for, and how far it is. */
export const WorkSchema = z.strictObject({
  status: z.enum(workStatuses),
  problem: z.enum(workProblems).nullable(),
  /** How many rows or people it is about, how many it has come to, of how many something changed, how many failed. */
  total: z.int(),
  done: z.int(),
  changed: z.int(),
  failed: z.int(),
  created_at: z.string(),
  finished_at: z.string().nullable(),
})
export type Work = z.output<typeof WorkSchema>
