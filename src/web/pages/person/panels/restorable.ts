import { fieldSpec, isFieldName, type FieldName } from '../../../../contract/fields.ts'
import { customSlug } from './history-entries.ts'

/** Written once, by name elsewhere, or only added to: saving an old value would not bring it back. */
const notSaved: readonly FieldName[] = ['created_at', 'tags']

/** Whether saving a value that the journal has puts it back. */
export function isRestorable(key: string): boolean {
  if (customSlug(key) !== undefined) return true
  return isFieldName(key) && !fieldSpec(key).readOnly && !fieldSpec(key).derived && !notSaved.includes(key)
}
