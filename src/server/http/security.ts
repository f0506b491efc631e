import type { Tiles } from '../../contract/map.ts'
import { tileOrigins } from '../places/tiles.ts'

/**
 * What a page of the dashboard may load: only what this server serves, and tiles from where it is told they come.
 * Mantine sets styles from scripts.
 */
export const contentSecurityPolicy = (tiles: Tiles | null) => ({
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', ...(tiles ? tileOrigins(tiles) : [])],
    objectSrc: ["'none'"],
    baseUri: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
})
