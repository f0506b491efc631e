import { useFormatter, useTranslations } from 'use-intl'
import { useCatalogue } from '../../components/person-form/useCatalogue.ts'

/** More labels than this make a sentence nobody reads. */
const MOST = 3

/** Names fields in a sentence: the first few, and how many more. */
export function useFieldList() {
  const t = useTranslations('person.bar')
  const { label } = useCatalogue()
  const format = useFormatter()
  return (names: readonly string[]): string => {
    const shown = names.slice(0, names.length > MOST + 1 ? MOST : names.length).map(label)
    const rest = names.length - shown.length
    return format.list(rest > 0 ? [...shown, t('more', { count: rest })] : shown)
  }
}
