import { NumberInput } from '@mantine/core'
import { quietInput, type ControlProps } from './control-props.ts'

const CENTS = 100

/** Money: stored in cents, typed in units. */
export function CentsControl({ spec: _, value, onChange, ...input }: ControlProps<number | null>) {
  return (
    <NumberInput
      {...input}
      value={value === null ? '' : value / CENTS}
      onChange={(units) => onChange(units === '' ? null : Math.round(Number(units) * CENTS))}
      {...quietInput}
      allowedDecimalSeparators={['.', ',']}
      decimalScale={2}
      hideControls
      inputMode="decimal"
    />
  )
}
