import { endpoint } from '../endpoint.ts'
import { NumberedPageQuerySchema, numberedPageSchema, pageSchema } from '../page.ts'
import { PrecinctSchema } from '../person.ts'

/** Endpoints of precincts. */
export const precinctEndpoints = {
  listPrecincts: endpoint({
    method: 'GET',
    path: '/api/v1/precincts',
    summary: 'The precincts of the nation, page by page',
    who: 'volunteer',
    query: NumberedPageQuerySchema,
    responses: { 200: pageSchema(PrecinctSchema) },
    numbered: numberedPageSchema(PrecinctSchema),
  }),
} as const
