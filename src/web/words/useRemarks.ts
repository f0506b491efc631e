import { useTranslations } from 'use-intl'
import { isFieldName } from '../../contract/fields.ts'
import { remarkIn } from '../../contract/remarks.ts'

/** Says in the reader's language what was sent and not kept: the server says it in English. */
export function useRemarks() {
  const t = useTranslations('frame.remarks')
  const labels = useTranslations('fields.labels')
  return (warnings: readonly string[]): string[] =>
    warnings.map((sentence) => {
      const found = remarkIn(sentence)
      if (!found) return sentence
      const { name, field } = found
      return t(name, { field: isFieldName(field) ? labels(field) : field })
    })
}
