import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { BusiestPlaceSchema, PointsSchema, WalkListSchema } from '../nearby.ts'
import { CircleQuerySchema } from '../search.ts'

/** Endpoints for looking at people on a map; the document's own `nearby` is among the searches. */
export const nearbyEndpoints = {
  nearbyPoints: endpoint({
    method: 'GET',
    path: '/api/v1/people/nearby/points',
    summary: 'Everyone within a radius in a few words each, nearest first, for a map',
    who: 'volunteer',
    ours: true,
    query: CircleQuerySchema,
    responses: { 200: PointsSchema },
  }),
  walkList: endpoint({
    method: 'GET',
    path: '/api/v1/people/nearby/walk-list',
    summary: 'Whom to visit within a radius, in the order of streets and house numbers',
    who: 'volunteer',
    ours: true,
    query: CircleQuerySchema,
    responses: { 200: WalkListSchema },
  }),
  busiestPlace: endpoint({
    method: 'GET',
    path: '/api/v1/people/nearby/busiest',
    summary: 'The city where most people are; null while nobody is on the map',
    who: 'volunteer',
    ours: true,
    responses: { 200: z.strictObject({ place: BusiestPlaceSchema.nullable() }) },
  }),
} as const
