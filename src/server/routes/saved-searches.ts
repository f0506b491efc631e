import { endpoints } from '../../contract/endpoints.ts'
import type { Identity } from '../http/identity.ts'
import type { Bind } from '../http/route.ts'
import type { Services } from '../http/services.ts'
import { savedSearches } from '../saved-searches/read.ts'
import { changeSavedSearch, saveSearch, setRemoved, type Saver } from '../saved-searches/write.ts'
import { recordId } from './person-answer.ts'

const saverOf = ({ account, role }: Identity): Saver => ({ accountId: account.id, role, now: new Date() })

/** The endpoints of searches kept under a name. */
export function savedSearchRoutes(bind: Bind, { db }: Services) {
  bind(endpoints.listSavedSearches, async ({ identity }) => ({
    results: await savedSearches(db, identity.account.id),
  }))

  bind(endpoints.createSavedSearch, async ({ body, identity }) => ({
    saved_search: await saveSearch(db, body.saved_search, saverOf(identity)),
  }))

  bind(endpoints.updateSavedSearch, async ({ params, body, identity }) => ({
    saved_search: await changeSavedSearch(db, recordId(params.id), body.saved_search, saverOf(identity)),
  }))

  bind(endpoints.destroySavedSearch, async ({ params, identity }) => {
    await setRemoved(db, recordId(params.id), true, saverOf(identity))
  })

  bind(endpoints.restoreSavedSearch, async ({ params, identity }) => ({
    saved_search: await setRemoved(db, recordId(params.id), false, saverOf(identity)),
  }))
}
