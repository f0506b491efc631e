import { z } from 'zod'
import type { Endpoint } from './endpoint.ts'

/**
 * How the API answers where the document and the hosted service disagree (api-facts, "Two manners of answering"):
 * in statuses, and in `lat` and `lng`, which are numbers in the document and texts in the hosted service.
 */
export const manners = ['document', 'hosted'] as const
export const MannerSchema = z.enum(manners)
export type Manner = z.infer<typeof MannerSchema>

/** The status of a success in a manner, from the one that `responses` declares; 204 has no body. */
export const statusIn = (manner: Manner, { hosted }: Pick<Endpoint, 'hosted'>, status: number): number =>
  (manner === 'hosted' ? hosted?.[status] : undefined) ?? status
