import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { numberedPageSchema, pageSchema } from '../page.ts'
import { AbbreviatedPersonSchema, PersonSchema } from '../person.ts'
import { NearbyQuerySchema, SearchQuerySchema } from '../search.ts'

/** Beside `results`, ours: how far each of them is, in miles, in the same order. */
const distances = { distances_in_miles: z.array(z.number()) }

/** Endpoints that find people by what is known of them or by where they are. */
export const searchEndpoints = {
  searchPeople: endpoint({
    method: 'GET',
    path: '/api/v1/people/search',
    summary: 'People who meet every criterion, abbreviated, page by page',
    who: 'volunteer',
    query: SearchQuerySchema,
    responses: { 200: pageSchema(AbbreviatedPersonSchema) },
    numbered: numberedPageSchema(AbbreviatedPersonSchema),
  }),
  countSearch: endpoint({
    method: 'GET',
    path: '/api/v1/people/search/count',
    summary: 'How many people meet every criterion',
    who: 'volunteer',
    ours: true,
    query: SearchQuerySchema,
    responses: { 200: z.strictObject({ people_count: z.int() }) },
  }),
  nearbyPeople: endpoint({
    method: 'GET',
    path: '/api/v1/people/nearby',
    summary: 'People whose primary address is within a radius, nearest first, in full, page by page',
    who: 'volunteer',
    query: NearbyQuerySchema,
    responses: { 200: pageSchema(PersonSchema).extend(distances) },
    numbered: numberedPageSchema(PersonSchema).extend(distances),
  }),
} as const
