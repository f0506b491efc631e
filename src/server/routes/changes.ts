import { endpoints } from '../../contract/endpoints.ts'
import type { Bind } from '../http/route.ts'
import type { Services } from '../http/services.ts'
import { countHistory, historyPage, removedPerson } from '../people/history/history.ts'
import { undoBatch, undoChange } from '../people/history/undo.ts'
import { answerPage } from './page-answer.ts'
import { recordId, writingOf } from './person-answer.ts'

/** The endpoints of what happened to people, and of taking it back. */
export function changeRoutes(bind: Bind, services: Services) {
  const { db } = services

  bind(endpoints.history, (context) =>
    answerPage(services, endpoints.history, context, {
      read: (position, limit) => historyPage(db, recordId(context.params.id), position, limit),
      total: () => countHistory(db, recordId(context.params.id)),
      json: (change) => JSON.stringify(change),
    }),
  )

  bind(endpoints.showRemoved, async ({ params }) => ({
    removed: await removedPerson(db, recordId(params.id)),
  }))

  bind(endpoints.undoChange, ({ params, identity }) =>
    undoChange(db, recordId(params.id), identity.role, writingOf(identity)),
  )

  bind(endpoints.undoBatch, ({ params, identity }) => undoBatch(db, params.batch, writingOf(identity)))
}
