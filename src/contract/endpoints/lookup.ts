import { endpoint } from '../endpoint.ts'
import { LookupAnswerSchema, LookupQuerySchema } from '../lookup.ts'

/** What the dashboard's omnibox asks. */
export const lookupEndpoints = {
  lookupPeople: endpoint({
    method: 'GET',
    path: '/api/v1/people/lookup',
    summary: 'Finds people by name, phone, email or id, or a part of them, and says why each was found',
    who: 'volunteer',
    ours: true,
    query: LookupQuerySchema,
    responses: { 200: LookupAnswerSchema },
  }),
} as const
