import { endpoints } from '../../contract/endpoints.ts'
import type { Bind } from '../http/route.ts'
import type { Services } from '../http/services.ts'
import { matchPerson } from '../people/finding/match.ts'
import { nationRegion } from '../people/parts/region.ts'
import { pushPerson } from '../people/writing/push.ts'
import { answerPerson, writingOf } from './person-answer.ts'

/** The endpoints that find the person they are about: match, push and add. */
export function matchingRoutes(bind: Bind, { db }: Services) {
  bind(endpoints.matchPerson, async ({ query, identity, reply }) =>
    answerPerson(db, await matchPerson(db, query, await nationRegion(db)), identity, reply),
  )

  const pushes = [
    [endpoints.pushPerson, 'overwrite'],
    [endpoints.addPerson, 'fill'],
  ] as const
  for (const [endpoint, manner] of pushes) {
    bind(endpoint, async ({ body, identity, reply }) => {
      const { id, warnings, created } = await pushPerson(db, body, writingOf(identity), manner)
      reply.code(created ? 201 : 200)
      return answerPerson(db, id, identity, reply, warnings)
    })
  }
}
