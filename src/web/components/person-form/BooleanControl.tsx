import { NativeSelect } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { quietInput, type ControlProps } from './control-props.ts'

const read: Record<string, boolean> = { true: true, false: false }

/** Yes or no; also not set, for what may not be known. */
export function BooleanControl({ spec, value, onChange, ...input }: ControlProps<boolean | null>) {
  const t = useTranslations('person.options')
  const answers = [
    { value: 'true', label: t('yes') },
    { value: 'false', label: t('no') },
  ]
  const mayBeUnknown = spec.initial === undefined || value === null
  return (
    <NativeSelect
      {...input}
      value={String(value ?? '')}
      onChange={(event) => onChange(read[event.currentTarget.value] ?? null)}
      {...quietInput}
      data={mayBeUnknown ? [{ value: '', label: t('none') }, ...answers] : answers}
    />
  )
}
