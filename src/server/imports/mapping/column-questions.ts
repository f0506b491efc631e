import type { CustomField } from '../../../contract/custom-field.ts'
import type { ColumnMapping } from '../../../contract/import-mapping.ts'
import type { ColumnQuestion } from '../../../contract/import-questions.ts'
import { dateOrderOf } from './cells/date-order.ts'
import { looksLikeConsent } from './consent/consent-header.ts'
import { holdsDays } from './guess.ts'

/**
 * What only a person can say of a column, whether somebody said it or not.
 *
 * @param values values of the column, each once
 * @param isOwn whether the file is of this nation
 */
export function questionsOf(
  { name, mapping, values }: { name: string; mapping: ColumnMapping; values: readonly string[] },
  { customFields, isOwn }: { customFields: readonly CustomField[]; isOwn: boolean },
): ColumnQuestion[] {
  if (values.length === 0) return []
  const { target } = mapping
  if (target !== null)
    return holdsDays(target, customFields) && dateOrderOf(values) === null ? ['date_order'] : []
  if (name.trim() === 'id' && !isOwn) return ['own_id']
  return looksLikeConsent(name, values) ? ['consent'] : []
}
