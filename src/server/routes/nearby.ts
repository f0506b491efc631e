import { endpoints } from '../../contract/endpoints.ts'
import { POINTS_MAX, WALK_MAX, type Point } from '../../contract/nearby.ts'
import type { Bind } from '../http/route.ts'
import { countNearby } from '../people/nearby.ts'
import { busiestPlace, peopleWithin, type NearbyPerson } from '../people/nearby-people.ts'
import { walkStreets } from '../people/walk-list.ts'
import type { Services } from '../services.ts'

/** The endpoints for looking at people on a map. */
export function nearbyRoutes(bind: Bind, { db }: Services) {
  bind(endpoints.nearbyPoints, async ({ query: { location, distance } }) => {
    const people = await peopleWithin(db, location, distance, POINTS_MAX)
    const total = people.length < POINTS_MAX ? people.length : await countNearby(db, location, distance)
    return { total, points: people.map(pointOf) }
  })

  bind(endpoints.walkList, async ({ query: { location, distance } }) => {
    const people = await peopleWithin(db, location, distance, WALK_MAX)
    const total = people.length < WALK_MAX ? people.length : await countNearby(db, location, distance)
    const visited = people.filter((person) => !person.do_not_contact)
    return { total, do_not_contact: people.length - visited.length, streets: walkStreets(visited) }
  })

  bind(endpoints.busiestPlace, async () => ({ place: await busiestPlace(db) }))
}

const pointOf = ({
  id,
  name,
  lat,
  lng,
  miles,
  address,
  support_level,
  do_not_contact,
}: NearbyPerson): Point => ({
  id,
  name,
  lat,
  lng,
  // A twentieth of a foot: what more digits would say, no address knows.
  miles: Number(miles.toFixed(5)),
  address: address?.address1 ?? null,
  city: address?.city ?? null,
  support_level,
  do_not_contact,
})
