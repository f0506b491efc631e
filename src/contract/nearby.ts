import { z } from 'zod'

/** The most people a map is sent at once; with more in the circle, those nearest to its middle. */
export const POINTS_MAX = 10_000
/** The most people on a walk list: a day's work of many, and as much paper as a printer holds. */
export const WALK_MAX = 1_000

/** A person as a map and the list beside it show them. */
export const PointSchema = z.strictObject({
  id: z.int(),
  /** The name, or what else they are known by: an email, a phone number; empty when there is nothing. */
  name: z.string(),
  lat: z.number(),
  lng: z.number(),
  /** How far from the middle of the circle. */
  miles: z.number(),
  /** The first line of the primary address. */
  address: z.string().nullable(),
  city: z.string().nullable(),
  support_level: z.int().nullable(),
  do_not_contact: z.boolean(),
})
export type Point = z.infer<typeof PointSchema>

/** Everyone in a circle, nearest first, as far as `POINTS_MAX` goes; `total` says how many there are. */
export const PointsSchema = z.strictObject({ total: z.int(), points: z.array(PointSchema) })

/** A person as they stand on a walk list. */
export const WalkPersonSchema = z.strictObject({
  id: z.int(),
  name: z.string(),
  /** The number of the house, as it is written. */
  number: z.string().nullable(),
  side: z.enum(['odd', 'even']).nullable(),
  /** The rest of the address: flat, floor, entrance. */
  line: z.string().nullable(),
  phones: z.array(z.string()),
  do_not_call: z.boolean(),
  support_level: z.int().nullable(),
})
export type WalkPerson = z.infer<typeof WalkPersonSchema>

/** A street with those who live on it: odd numbers first, then even ones, each in order. */
export const WalkStreetSchema = z.strictObject({
  /** Null for those whose address has no street. */
  street: z.string().nullable(),
  city: z.string().nullable(),
  people: z.array(WalkPersonSchema),
})
export type WalkStreet = z.infer<typeof WalkStreetSchema>

/** Who is to be visited in a circle, in the order of their addresses. */
export const WalkListSchema = z.strictObject({
  /** How many are in the circle. */
  total: z.int(),
  /** How many of those nearest are left out: they must not be contacted. */
  do_not_contact: z.int(),
  streets: z.array(WalkStreetSchema),
})
export type WalkList = z.infer<typeof WalkListSchema>

/** A city with many people: its middle, in WGS-84 degrees, and its name as someone there writes it. */
export const BusiestPlaceSchema = z.strictObject({
  lat: z.number(),
  lng: z.number(),
  city: z.string().nullable(),
  state: z.string().nullable(),
})
export type BusiestPlace = z.infer<typeof BusiestPlaceSchema>
