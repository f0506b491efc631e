import { endpoint } from '../endpoint.ts'
import { MatchQuerySchema } from '../match.ts'
import { PersonBodySchema, PersonRequestSchema } from '../person.ts'

/** Endpoints that find the person they are about by what is known of them. */
export const matchingEndpoints = {
  matchPerson: endpoint({
    method: 'GET',
    path: '/api/v1/people/match',
    summary: 'The one person with this email, name or phone',
    who: 'volunteer',
    query: MatchQuerySchema,
    responses: { 200: PersonBodySchema },
  }),
  pushPerson: endpoint({
    method: 'PUT',
    path: '/api/v1/people/push',
    summary: 'Changes the person who has one of the ids sent, or adds them',
    who: 'staff',
    body: PersonRequestSchema,
    responses: { 200: PersonBodySchema, 201: PersonBodySchema },
  }),
  addPerson: endpoint({
    method: 'PUT',
    path: '/api/v1/people/add',
    summary: 'Fills what is empty of the person who has one of the ids sent, or adds them',
    who: 'staff',
    body: PersonRequestSchema,
    responses: { 200: PersonBodySchema, 201: PersonBodySchema },
  }),
} as const
