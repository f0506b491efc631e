import { useTranslations } from 'use-intl'
import { useCatalogue } from '../../../components/person-form/useCatalogue.ts'
import { customSlug } from './history-entries.ts'

/** Names what the journal has a value of: a field of the catalogue, or one of the nation's own by its slug. */
export function useFieldLabel() {
  const { label } = useCatalogue()
  const t = useTranslations('personPanels')
  return (key: string): string => {
    if (key === 'primary_address_type') return t('history.primary')
    if (key === 'contact') return t('titles.contacts')
    return label(customSlug(key) ?? key)
  }
}
