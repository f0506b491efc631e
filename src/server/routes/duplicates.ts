import { endpoints } from '../../contract/endpoints.ts'
import { recordNotFound } from '../../contract/problem.ts'
import { ReadyJson } from '../http/ready-json.ts'
import type { Bind } from '../http/route.ts'
import type { Services } from '../http/services.ts'
import { likelyDuplicates, type LikelyDuplicate } from '../people/sameness/likely-duplicates/find.ts'
import { knownOfQuery, loadKnown } from '../people/sameness/likely-duplicates/known.ts'
import { nationRegion } from '../people/parts/region.ts'
import { recordId, sightOf } from './person-answer.ts'

const answer = (found: LikelyDuplicate[]) => {
  const results = found.map(
    ({ person, confidence, reasons }) =>
      `{"person":${person},"confidence":"${confidence}","reasons":${JSON.stringify(reasons)}}`,
  )
  return new ReadyJson(`{"results":[${results.join(',')}]}`)
}

/** The endpoints that say who may be in the nation twice. */
export function duplicateRoutes(bind: Bind, { db }: Services) {
  bind(endpoints.listDuplicates, async ({ params, identity }) => {
    const id = recordId(params.id)
    const person = (await loadKnown(db, [id])).get(id)
    if (!person) throw recordNotFound()
    return answer(await likelyDuplicates(db, person, sightOf(identity), id))
  })

  bind(endpoints.findDuplicates, async ({ query, identity }) => {
    const sought = knownOfQuery(query, await nationRegion(db))
    return answer(await likelyDuplicates(db, sought, sightOf(identity)))
  })
}
