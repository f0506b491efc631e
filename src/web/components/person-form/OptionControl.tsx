import { NativeSelect } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { quietInput, type ControlProps } from './control-props.ts'
import { useOptionLabel } from './useOptionLabel.ts'

const SUPPORT_LEVELS = [1, 2, 3, 4, 5]

/** One of the values the catalogue allows, or none. A stored value that isn't among them can stay. */
export function OptionControl({ spec, value, onChange, ...input }: ControlProps<string>) {
  const t = useTranslations('person.options')
  const optionLabel = useOptionLabel()
  // A support level that was guessed may be any number, and is one of these where people choose it.
  const options = (spec.options ?? SUPPORT_LEVELS).map(String)
  const known = value === '' || options.includes(value) ? options : [...options, value]
  return (
    <NativeSelect
      {...input}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      {...quietInput}
      data={[
        { value: '', label: t('none') },
        ...known.map((option) => ({ value: option, label: optionLabel(input.name, option) })),
      ]}
    />
  )
}
