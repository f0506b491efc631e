import { endpoints } from '../../contract/endpoints.ts'
import { POINTS_MAX, WALK_MAX, type Point } from '../../contract/nearby.ts'
import type { Bind } from '../http/route.ts'
import type { Services } from '../http/services.ts'
import type { Place } from '../people/finding/great-circle.ts'
import { busiestPlace, peopleWithin, type NearbyPerson } from '../people/finding/nearby-people.ts'
import { countNearby } from '../people/finding/nearby.ts'
import { walkStreets } from '../people/finding/walk-list.ts'

/** The endpoints for looking at people on a map. */
export function nearbyRoutes(bind: Bind, { db }: Services) {
  /** The nearest people of a circle, and how many there are in it. */
  async function inCircle({ location, distance }: { location: Place; distance: number }, most: number) {
    const people = await peopleWithin(db, location, distance, most)
    const total = people.length < most ? people.length : await countNearby(db, location, distance)
    return { people, total }
  }

  bind(endpoints.nearbyPoints, async ({ query }) => {
    const { people, total } = await inCircle(query, POINTS_MAX)
    return { total, points: people.map(pointOf) }
  })

  bind(endpoints.walkList, async ({ query }) => {
    const { people, total } = await inCircle(query, WALK_MAX)
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
