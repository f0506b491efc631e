import { endpoints } from '../../contract/endpoints.ts'
import {
  changeCustomField,
  countHolders,
  createCustomField,
  customField,
  removeCustomField,
} from '../custom-fields/change.ts'
import type { Bind } from '../http/route.ts'
import type { Services } from '../http/services.ts'
import { loadCustomFields } from '../people/parts/custom-fields.ts'
import { recordId, writingOf } from './person-answer.ts'

/** The endpoints of custom fields. */
export function customFieldRoutes(bind: Bind, { db }: Services) {
  bind(endpoints.listCustomFields, async () => ({ results: await loadCustomFields(db) }))

  bind(endpoints.showCustomField, async ({ params }) => {
    const field = await customField(db, recordId(params.id))
    return { custom_field: field, people_count: await countHolders(db, field) }
  })

  bind(endpoints.createCustomField, async ({ body }) => ({
    custom_field: await createCustomField(db, body.custom_field),
  }))

  bind(endpoints.updateCustomField, async ({ params, body }) => ({
    custom_field: await changeCustomField(db, recordId(params.id), body.custom_field),
  }))

  bind(endpoints.deleteCustomField, ({ params, identity }) =>
    removeCustomField(db, recordId(params.id), writingOf(identity)),
  )
}
