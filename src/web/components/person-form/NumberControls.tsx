import { TextInput } from '@mantine/core'
import { useLocale } from 'use-intl'
import { amountOf, amountText, plainNumber } from './amount.ts'
import { quietInput, type ControlProps } from './control-props.ts'
import type { Amount } from './form-values.ts'
import { useTypedText } from './useTypedText.ts'

/** Money: kept in cents, typed in units with the signs of the reader's language. */
export function CentsControl({ spec: _, value, onChange, ...input }: ControlProps<Amount>) {
  const locale = useLocale()
  const { text, type } = useTypedText<Amount>(
    value,
    (amount) => amountText(amount, locale),
    (typed) => amountOf(typed, locale),
  )
  return (
    <TextInput
      {...input}
      value={text}
      onChange={({ currentTarget }) => onChange(type(currentTarget.value))}
      {...quietInput}
      inputMode="decimal"
      autoComplete="off"
    />
  )
}

/** A number, typed with the signs of the reader's language and kept in plain digits. */
export function NumberControl({ spec, value, onChange, ...input }: ControlProps<string>) {
  const locale = useLocale()
  const { text, type } = useTypedText(
    value,
    (plain) => plain,
    (typed) => plainNumber(typed, locale),
  )
  return (
    <TextInput
      {...input}
      value={text}
      onChange={({ currentTarget }) => onChange(type(currentTarget.value))}
      {...quietInput}
      inputMode={spec.kind === 'integer' ? 'numeric' : 'decimal'}
      autoComplete="off"
    />
  )
}
