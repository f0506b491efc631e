import { queryOptions } from '@tanstack/react-query'
import type { Box } from '../../contract/map.ts'
import { call } from './client.ts'

/** How long a tile server counts as what it was last found to be. */
const TILES_FRESH_MS = 5 * 60_000

/** Where tiles come from; null when there are none to be had. */
export const tilesQuery = queryOptions({
  queryKey: ['map', 'tiles'],
  queryFn: ({ signal }) => call('mapTiles', { signal }).then(({ tiles }) => tiles),
  staleTime: TILES_FRESH_MS,
  refetchOnWindowFocus: false,
})

/** Places that start with what is typed. */
export const placesQuery = (q: string) =>
  queryOptions({
    queryKey: ['places', 'like', q],
    queryFn: ({ signal }) => call('findPlaces', { query: { q }, signal }).then(({ results }) => results),
    staleTime: Infinity,
    enabled: q !== '',
  })

/** What is called how on a part of the map, the largest first. */
export const placesWithinQuery = ({ south, west, north, east }: Box) => {
  const box = [south, west, north, east].join(',')
  return queryOptions({
    queryKey: ['places', 'within', box],
    queryFn: ({ signal }) => call('placesWithin', { query: { box }, signal }).then(({ results }) => results),
    staleTime: Infinity,
  })
}
