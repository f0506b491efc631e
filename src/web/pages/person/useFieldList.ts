import { useFormatter, useTranslations } from 'use-intl'
import type { FieldName } from '../../../contract/fields.ts'

/** More labels than this make a sentence nobody reads. */
const MOST = 3

/** Names fields in a sentence: the first few, and how many more. */
export function useFieldList() {
  const t = useTranslations('person.bar')
  const labels = useTranslations('fields.labels')
  const format = useFormatter()
  return (names: readonly FieldName[]): string => {
    const shown = names.slice(0, names.length > MOST + 1 ? MOST : names.length).map((name) => labels(name))
    const rest = names.length - shown.length
    return format.list(rest > 0 ? [...shown, t('more', { count: rest })] : shown)
  }
}
