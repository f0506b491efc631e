import { useTranslations } from 'use-intl'
import { fieldSpec, isFieldName } from '../../../../contract/fields.ts'
import type { Person } from '../../../../contract/person.ts'
import { FieldValue } from '../display/FieldValue.tsx'
import { BooleanText } from '../display/Numbers.tsx'
import { isBlank } from '../section-rows.ts'

/** A value of the journal, by the kind of its field. */
export function HistoryValue({ name, value }: { name: string; value: unknown }) {
  const t = useTranslations('personPanels.history')
  const labels = useTranslations('fields.labels')
  if (name === 'primary_address_type') {
    return typeof value === 'string' && isFieldName(value) ? labels(value) : t('automatic')
  }
  if (isBlank(value)) return <i>{t('blank')}</i>
  if (typeof value === 'boolean') return <BooleanText value={value} />
  if (!isFieldName(name)) return <bdi>{String(value)}</bdi>
  // A table of votes has no room here.
  if (fieldSpec(name).kind === 'ballots') return t('ballots', { count: (value as unknown[]).length })
  return <FieldValue name={name} value={value as Person[typeof name]} />
}
