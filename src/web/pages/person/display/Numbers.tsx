import { useFormatter, useTranslations } from 'use-intl'
import { SupportLevel } from '../../../components/SupportLevel.tsx'
import { useOptionLabel } from '../../../components/person-form/useOptionLabel.ts'

const CENTS = 100
const isId = (name: string) => /(^|_)id$/.test(name)

/** A number as the reader writes it; an id in plain digits. */
export function NumberText({ name, value }: { name: string; value: number }) {
  const format = useFormatter()
  return isId(name) ? String(value) : format.number(value, { maximumFractionDigits: 6 })
}

/** Money in units, with two decimals. The currency is the nation's own and goes without saying. */
export function CentsText({ value }: { value: number }) {
  const format = useFormatter()
  return format.number(value / CENTS, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
}

/** Yes or no. */
export function BooleanText({ value }: { value: boolean }) {
  const t = useTranslations('person.options')
  return t(value ? 'yes' : 'no')
}

/** A value of a choice, by its name. */
export function OptionText({ name, value }: { name: string; value: string | number }) {
  const optionLabel = useOptionLabel()
  if (name.endsWith('support_level')) return <SupportLevel level={Number(value)} />
  return optionLabel(name, value)
}
