import Supercluster from 'supercluster'
import type { Point } from '../../../contract/nearby.ts'

/** How far apart markers are before they are shown each by itself, in pixels. */
const APART = 40
/** The width of Leaflet's tiles, by which supercluster counts pixels. */
const TILE = 256
/** Up to this zoom they are gathered; closer, only those at one address. */
const GATHERED_TO = 18

export type Clusters = Supercluster<{ id: number }>
export type Found = ReturnType<Clusters['getClusters']>[number]

/** Gathers people who would cover each other on the map. */
export function clustersOf(points: Point[]): Clusters {
  const clusters: Clusters = new Supercluster({
    radius: APART,
    extent: TILE,
    maxZoom: GATHERED_TO,
    minPoints: 3,
  })
  return clusters.load(
    points.map(({ id, lat, lng }) => ({
      type: 'Feature',
      properties: { id },
      geometry: { type: 'Point', coordinates: [lng, lat] },
    })),
  )
}

/** The person a marker stands for, or null for several. */
export const personOf = ({ properties }: Found): number | null =>
  'cluster' in properties && properties.cluster ? null : properties.id

/** How many people a marker stands for. */
export const countOf = ({ properties }: Found): number =>
  'cluster' in properties && properties.cluster ? properties.point_count : 1
