import { useFormatter, useLocale, useTranslations } from 'use-intl'
import { parseTarget } from '../../../contract/import-mapping.ts'
import { languageName } from '../../components/person-form/language-name.ts'
import { useCatalogue } from '../../components/person-form/useCatalogue.ts'
import { useOptionLabel } from '../../components/person-form/useOptionLabel.ts'
import { useDay } from '../../components/useDay.ts'
import { useMoment } from '../../components/useMoment.ts'

/** The field of the catalogue, or of the nation, that a target or a change is about; undefined for a part of one. */
function fieldOf(name: string): string | undefined {
  const target = parseTarget(name)
  switch (target?.kind) {
    case 'field':
      return target.field
    case 'custom':
      return target.slug
    case undefined:
      // A change of a custom field has its slug alone.
      return name
    default:
      return undefined
  }
}

const isOptOut = (name: string) => name === 'email_opt_out' || name === 'mobile_opt_out'

/**
 * Says what is stored in a field as the rest of the dashboard does: days and times in the reader's way, choices by
 * their names. Amounts come in cents from a change, and in whole units from a sample.
 */
export function useStoredText(amounts: 'cents' | 'units' = 'cents') {
  const t = useTranslations('person.options')
  const format = useFormatter()
  const locale = useLocale()
  const { spec } = useCatalogue()
  const optionLabel = useOptionLabel()
  const day = useDay()
  const moment = useMoment()
  const money = (value: number) =>
    format.number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 })

  const consent = useTranslations('imports.mapping.consent')

  return (name: string, stored: string): string => {
    if (isOptOut(name)) return consent(stored === 'true' ? 'in' : 'out')
    if (name === 'email_is_bad') return t('yes')
    const field = fieldOf(name)
    if (field === undefined) return stored
    if (field === 'language') return languageName(stored, locale) ?? stored
    switch (spec(field).kind) {
      case 'date':
        return day(stored)
      case 'time':
        return moment(stored)
      case 'boolean':
        return stored === 'true' || stored === 'false' ? t(stored === 'true' ? 'yes' : 'no') : stored
      case 'cents':
        return money(Number(stored) / (amounts === 'cents' ? 100 : 1))
      default:
        return optionLabel(field, stored)
    }
  }
}
