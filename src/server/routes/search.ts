import { endpoints } from '../../contract/endpoints.ts'
import { answerPages } from '../http/numbered-page.ts'
import type { Bind } from '../http/route.ts'
import type { Services } from '../http/services.ts'
import { countNearby, nearbyPage } from '../people/finding/nearby.ts'
import { searchFilters } from '../people/finding/search-filters.ts'
import { nationRegion } from '../people/parts/region.ts'
import { countFiltered, peoplePage } from '../people/reading/people-page.ts'
import { abbreviatedJson, readPeople } from '../people/reading/read.ts'
import { sortOrder } from '../people/reading/sort-order.ts'
import { sightOf } from './person-answer.ts'

/** The endpoints that find people. */
export function searchRoutes(bind: Bind, { db, secret }: Services) {
  bind(endpoints.searchPeople, async ({ query, identity, request }) => {
    const { limit, __nonce, __token, page, per_page, ...criteria } = query
    const paging = {
      secret,
      listing: { path: endpoints.searchPeople.path, filters: criteria },
      url: request.url,
    }
    const sight = sightOf(identity)
    const filters = searchFilters(query, sight, await nationRegion(db))
    const order = sortOrder(query.sort)
    return answerPages(
      paging,
      { limit, __nonce, __token, page, per_page },
      {
        read: (position, count) => peoplePage(db, filters, order, position, count),
        total: () => countFiltered(db, filters),
        present: (rows) => rows.map((row) => abbreviatedJson(row, sight)),
      },
    )
  })

  bind(endpoints.countSearch, async ({ query, identity }) => {
    const filters = searchFilters(query, sightOf(identity), await nationRegion(db))
    return { people_count: await countFiltered(db, filters) }
  })

  bind(endpoints.nearbyPeople, async ({ query, identity, request }) => {
    const { location, distance } = query
    const listing = { path: endpoints.nearbyPeople.path, filters: { location, distance } }
    const sight = sightOf(identity)
    return answerPages({ secret, listing, url: request.url }, query, {
      read: (position, count) => nearbyPage(db, location, distance, position, count),
      total: () => countNearby(db, location, distance),
      present: async (rows) => {
        const people = await readPeople(
          db,
          rows.map(({ id }) => id),
          sight,
        )
        return people.map(({ person }) => person)
      },
      beside: (rows) => ({ distances_in_miles: rows.map((row) => row.distance) }),
    })
  })
}
