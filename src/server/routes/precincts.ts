import { endpoints } from '../../contract/endpoints.ts'
import type { Bind } from '../http/route.ts'
import type { Services } from '../http/services.ts'
import { countPrecincts, precinctsPage } from '../people/reading/precinct-pages.ts'
import { answerPage } from './page-answer.ts'

/** The endpoints of precincts. */
export function precinctRoutes(bind: Bind, services: Services) {
  const { db } = services

  bind(endpoints.listPrecincts, (context) =>
    answerPage(services, endpoints.listPrecincts, context, {
      read: (position, limit) => precinctsPage(db, position, limit),
      total: () => countPrecincts(db),
      json: (precinct) => JSON.stringify(precinct),
    }),
  )
}
