import { useTranslations } from 'use-intl'
import type { CustomField } from '../../../contract/custom-field.ts'
import { isFieldName } from '../../../contract/fields.ts'
import type { TermName } from '../../../contract/search-terms.ts'
import { useOptionLabel } from '../../components/person-form/useOptionLabel.ts'
import { useDay } from '../../components/useDay.ts'

/** What the terms of a search are called, and how their values read. */
export function useTermWords(fields: CustomField[] | undefined) {
  const t = useTranslations('search')
  const labels = useTranslations('fields.labels')
  const option = useOptionLabel()
  const day = useDay()

  const valueLabels: Partial<Record<TermName, (value: string) => string>> = {
    sex: (value) => option('sex', value),
    support_level: (value) => option('support_level', value),
    birthdate: day,
    updated_since: day,
    with_mobile: (value) => t(`form.${value === 'true' || value === '1' ? 'yes' : 'no'}`),
  }

  return {
    labelOf: (name: TermName): string => {
      if (t.has(`terms.${name as 'tag'}`)) return t(`terms.${name as 'tag'}`)
      return isFieldName(name) ? labels(name) : name
    },
    valueOf: (name: TermName, value: string): string => valueLabels[name]?.(value) ?? value,
    customLabelOf: (slug: string): string => fields?.find((field) => field.slug === slug)?.name ?? slug,
    customValueOf: (slug: string, value: string): string => {
      const type = fields?.find((field) => field.slug === slug)?.type
      if (type === 'date') return day(value)
      return type === 'checkbox' && /^(true|false)$/.test(value)
        ? t(`form.${value === 'true' ? 'yes' : 'no'}`)
        : value
    },
  }
}
