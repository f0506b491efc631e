import { endpoints } from '../../contract/endpoints.ts'
import { changeCustomField, createCustomField, removeCustomField } from '../custom-fields/custom-fields.ts'
import { loadCustomFields } from '../custom-fields/load.ts'
import type { Bind } from '../http/route.ts'
import type { Services } from '../services.ts'
import { recordId, writingOf } from './person-answer.ts'

/** The endpoints of custom fields. */
export function customFieldRoutes(bind: Bind, { db }: Services) {
  bind(endpoints.listCustomFields, async () => ({ results: await loadCustomFields(db) }))

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
