import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { BoxSchema, PlaceSchema, TilesSchema } from '../map.ts'

/** The longest text that is looked up as a place, in UTF-16 units. */
const PLACE_MAX = 100

const results = { 200: z.strictObject({ results: z.array(PlaceSchema) }) }

/** Endpoints of maps: what they are drawn with, and where places are. */
export const mapEndpoints = {
  mapTiles: endpoint({
    method: 'GET',
    path: '/api/v1/map/tiles',
    summary: 'Where maps get their tiles, as long as they come; null without any',
    who: 'volunteer',
    ours: true,
    responses: { 200: z.strictObject({ tiles: TilesSchema.nullable() }) },
  }),
  findPlaces: endpoint({
    method: 'GET',
    path: '/api/v1/places',
    summary: 'Cities and ZIP codes of the United States that start with what is typed, best first',
    who: 'volunteer',
    ours: true,
    query: z.object({
      q: z.string().max(PLACE_MAX, `q should have at most ${PLACE_MAX} characters`).meta({
        description: 'The start of a ZIP code or of a city, with or without its state: springfield il',
      }),
    }),
    responses: results,
  }),
  placesWithin: endpoint({
    method: 'GET',
    path: '/api/v1/places/within',
    summary: 'Cities and ZIP codes of the United States on a part of the map, the largest first',
    who: 'volunteer',
    ours: true,
    query: z.object({ box: BoxSchema }),
    responses: results,
  }),
} as const
