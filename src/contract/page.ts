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
    .default(LIMIT_DEFAULT)
    .meta({
      description: `Most results on the page; more than ${LIMIT_MAX} is served as ${LIMIT_MAX}`,
      type: 'integer',
      minimum: 1,
      default: LIMIT_DEFAULT,
    }),
  __nonce: z.string().optional().meta({ description: 'From a link of an answer; left as it is' }),
  __token: z.string().optional().meta({ description: 'From a link of an answer; left as it is' }),
})
export type PageQuery = z.infer<typeof PageQuerySchema>

const positive = (name: string, rule = `${name} should be a whole number of at least 1`) =>
  z
    .string()
    .regex(/^\d{1,9}$/, rule)
    .transform(Number)
    .refine((value) => value >= 1, rule)
    .optional()

/** The query of a paged endpoint that knows the older form too: page by number instead of by link (api-facts). */
export const NumberedPageQuerySchema = PageQuerySchema.extend({
  page: positive('page').meta({
    description: 'The older form: the number of the page, from 1',
    type: 'integer',
    minimum: 1,
  }),
  per_page: positive('per_page')
    .transform((count) => count && Math.min(count, LIMIT_MAX))
    .meta({
      description: `The older form: results on a page, ${LIMIT_DEFAULT} unless said, ${LIMIT_MAX} at most`,
      type: 'integer',
      minimum: 1,
    }),
})

export type NumberedPageQuery = z.infer<typeof NumberedPageQuerySchema>

/** A page in the older form. */
export const numberedPageSchema = <Result extends z.ZodType>(result: Result) =>
  z.strictObject({
    results: z.array(result),
    page: z.int(),
    total_pages: z.int(),
    per_page: z.int(),
    total: z.int(),
  })

/** A page of results; `next` and `prev` are paths with query that start with `/api/v1/`. */
export const pageSchema = <Result extends z.ZodType>(result: Result) =>
  z.strictObject({ results: z.array(result), next: z.string().nullable(), prev: z.string().nullable() })

export interface Page<Result> {
  results: Result[]
  next: string | null
  prev: string | null
}
