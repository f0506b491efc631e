import { useTranslations } from 'use-intl'
import { isFieldName } from '../../../contract/fields.ts'
import type { MatchKey } from '../../../contract/import.ts'

/** Names what a person is known by. */
export function useMatchKeyLabel() {
  const t = useTranslations('imports.keys')
  const labels = useTranslations('fields.labels')
  return (key: MatchKey): string => {
    if (key === 'id' || key === 'phone' || key === 'name_birthdate' || key === 'name_address') return t(key)
    return isFieldName(key) ? labels(key) : key
  }
}
