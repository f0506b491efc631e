import { z } from 'zod'

/** Where the dashboard's maps get their tiles: an address with `{z}`, `{x}` and `{y}`, and whom to thank for them. */
export const TilesSchema = z.strictObject({ url: z.string(), attribution: z.string() })
export type Tiles = z.infer<typeof TilesSchema>

/** A city, or the part of one that a ZIP code stands for; where its middle is, in WGS-84 degrees. */
export const PlaceSchema = z.strictObject({
  /** Null for a city. */
  zip: z.string().nullable(),
  city: z.string(),
  /** The two letters of its state. */
  state: z.string(),
  lat: z.number(),
  lng: z.number(),
})
export type Place = z.infer<typeof PlaceSchema>

const boxRule = 'box should be south,west,north,east in degrees'
const degrees = String.raw`\s*([+-]?\d+(?:\.\d+)?)\s*`
const boxPattern = new RegExp(`^${Array(4).fill(degrees).join(',')}$`)

/** A part of the map, in degrees. */
export interface Box {
  south: number
  west: number
  north: number
  east: number
}

/** A box as a query has it: `south,west,north,east`. */
export const BoxSchema = z
  .string(boxRule)
  .transform((value, context): Box => {
    const found = boxPattern.exec(value)?.slice(1).map(Number)
    const [south, west, north, east] = (found ?? []) as [number, number, number, number]
    if (found && south <= north && west <= east) return { south, west, north, east }
    context.addIssue(boxRule)
    return z.NEVER
  })
  .meta({
    description: 'The part of the map: south,west,north,east in degrees (WGS-84)',
    example: '41.6,-88.1,42.1,-87.4',
  })
