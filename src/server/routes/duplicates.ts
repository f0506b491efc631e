import { endpoints } from '../../contract/endpoints.ts'
import { recordNotFound } from '../../contract/problem.ts'
import { ReadyJson } from '../http/ready-json.ts'
import type { Bind } from '../http/route.ts'
import type { Services } from '../http/services.ts'
import { likelyDuplicates, type LikelyDuplicate } from '../people/sameness/likely-duplicates/find.ts'
import { loadSought, soughtOfQuery } from '../people/sameness/likely-duplicates/sought.ts'
import { nationRegion } from '../people/parts/region.ts'
import { recordId, sightOf } from './person-answer.ts'

const answer = (found: LikelyDuplicate[]) => {
  const results = found.map(({ person, ...why }) => `{"person":${person},${JSON.stringify(why).slice(1)}`)
  return new ReadyJson(`{"results":[${results.join(',')}]}`)
}

/** The endpoints that say who may be in the nation twice. */
export function duplicateRoutes(bind: Bind, { db }: Services) {
  bind(endpoints.listDuplicates, async ({ params, identity }) => {
    const id = recordId(params.id)
    const sought = await loadSought(db, id)
    if (!sought) throw recordNotFound()
    return answer(await likelyDuplicates(db, sought, sightOf(identity), id))
  })

  bind(endpoints.findDuplicates, async ({ query, identity }) => {
    const sought = soughtOfQuery(query, await nationRegion(db))
    return answer(await likelyDuplicates(db, sought, sightOf(identity)))
  })
}
