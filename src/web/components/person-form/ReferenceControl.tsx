import { TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useDebouncedValue } from '@mantine/hooks'
import { useTranslations } from 'use-intl'
import { personQuery } from '../../api/people.ts'
import { inputOrder, quietInput, type ControlProps } from './control-props.ts'

const isId = (value: string) => /^\s*[1-9]\d*\s*$/.test(value)

/** Another person, by id; says whose id it is. */
export function ReferenceControl({ spec: _, value, onChange, description, ...input }: ControlProps<string>) {
  const t = useTranslations('person.control')
  const [settled] = useDebouncedValue(value, 300)
  const other = useQuery({ ...personQuery(Number(settled)), enabled: isId(settled), retry: false })
  const name = settled === value ? other.data?.person.full_name : undefined
  return (
    <TextInput
      {...input}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      description={name ? t('pointsTo', { name }) : description}
      {...(name ? { inputWrapperOrder: inputOrder } : quietInput)}
      inputMode="numeric"
      autoComplete="off"
    />
  )
}
