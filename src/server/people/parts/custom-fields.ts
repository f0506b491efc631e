import type { CustomField } from '../../../contract/custom-field.ts'
import type { Database } from '../../database/engine.ts'

/** The nation's custom fields, oldest first. */
export async function loadCustomFields(db: Database): Promise<CustomField[]> {
  const rows = await db.selectFrom('custom_fields').selectAll().orderBy('id').execute()
  return rows.map(({ options, ...row }) => ({
    ...row,
    options: options === null ? null : JSON.parse(options),
  }))
}
