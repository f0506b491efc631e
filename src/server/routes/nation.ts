import { endpoints } from '../../contract/endpoints.ts'
import type { Bind } from '../http/route.ts'
import type { Services } from '../http/services.ts'
import { changeNation, nationSettings } from '../nation/change.ts'
import { dataFacts } from '../nation/data.ts'
import { renewPhones } from '../nation/phones.ts'
import { writingOf } from './person-answer.ts'

/** The endpoints of what holds for the whole nation. */
export function nationRoutes(bind: Bind, { engine, db, version }: Services) {
  bind(endpoints.showNation, async () => ({ nation: await nationSettings(db) }))

  bind(endpoints.updateNation, async ({ body }) => ({ nation: await changeNation(db, body.nation) }))

  bind(endpoints.showData, () => dataFacts(engine, version))

  bind(endpoints.renewPhones, ({ identity }) => renewPhones(db, writingOf(identity)))
}
