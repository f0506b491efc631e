import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { isFieldName } from '../../../../contract/fields.ts'
import { customFieldsQuery } from '../../../api/custom-fields.ts'
import { customSlug } from './history-entries.ts'

/** Names what the journal has a value of: a field of the catalogue, or one of the nation's own by its slug. */
export function useFieldLabel() {
  const labels = useTranslations('fields.labels')
  const t = useTranslations('personPanels.history')
  const notes = useTranslations('personPanels')
  const customFields = useQuery(customFieldsQuery).data ?? []
  const own = (slug: string) => customFields.find((field) => field.slug === slug)?.name
  return (key: string): string => {
    if (isFieldName(key)) return labels(key)
    if (key === 'primary_address_type') return t('primary')
    if (key === 'note') return notes('titles.notes')
    if (key === 'contact') return notes('titles.contacts')
    const slug = customSlug(key) ?? key
    return own(slug) ?? slug
  }
}
