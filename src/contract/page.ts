import { z } from 'zod'

/** People on a page when the client doesn't say (people-api.txt). */
export const LIMIT_DEFAULT = 10
/** The most people on a page; more is served as this many (api-facts). */
export const LIMIT_MAX = 100

const limitRule = 'limit should be a whole number of at least 1'

/** The query of every paged endpoint. */
export const PageQuerySchema = z.object({
  limit: z
    .string()
    .regex(/^\d{1,9}$/, limitRule)
    .transform(Number)
    .refine((limit) => limit >= 1, limitRule)
    .transform((limit) => Math.min(limit, LIMIT_MAX))
    .default(LIMIT_DEFAULT),
  __nonce: z.string().optional(),
  __token: z.string().optional(),
})
export type PageQuery = z.infer<typeof PageQuerySchema>

/** A page of results; `next` and `prev` are paths with query that start with `/api/v1/`. */
export const pageSchema = <Result extends z.ZodType>(result: Result) =>
  z.strictObject({ results: z.array(result), next: z.string().nullable(), prev: z.string().nullable() })

export interface Page<Result> {
  results: Result[]
  next: string | null
  prev: string | null
}
