import { endpoints } from '../../contract/endpoints.ts'
import type { Tiles } from '../../contract/map.ts'
import type { Bind } from '../http/route.ts'
import { findPlaces, placesWithin } from '../places/find-places.ts'
import { tileWatch } from '../places/tiles.ts'

/** The endpoints of maps. */
export function mapRoutes(bind: Bind, tiles: Tiles | null) {
  const tilesNow = tileWatch(tiles)

  bind(endpoints.mapTiles, async () => ({ tiles: await tilesNow() }))
  bind(endpoints.findPlaces, async ({ query }) => ({ results: await findPlaces(query.q) }))
  bind(endpoints.placesWithin, async ({ query }) => ({ results: await placesWithin(query.box) }))
}
