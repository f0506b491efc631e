import { endpoints } from '../../contract/endpoints.ts'
import { ReadyJson } from '../http/ready-json.ts'
import type { Bind } from '../http/route.ts'
import type { Services } from '../http/services.ts'
import { lookupPeople } from '../people/finding/lookup/find.ts'
import { sightOf } from './person-answer.ts'

/** The endpoint that the omnibox asks. */
export function lookupRoutes(bind: Bind, { engine }: Services) {
  bind(endpoints.lookupPeople, async ({ query, identity }) => {
    const hits = await lookupPeople(engine, query.q, query.limit, sightOf(identity))
    const results = hits.map(
      ({ person, reason }) => `{"person":${person},"reason":${JSON.stringify(reason)}}`,
    )
    return new ReadyJson(`{"results":[${results.join(',')}]}`)
  })
}
