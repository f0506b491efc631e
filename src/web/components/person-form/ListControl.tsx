import { TagsInput } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { inputOrder, type ControlProps } from './control-props.ts'

/** Several short texts, each closed with Enter or a comma. */
export function ListControl({ spec: _, ...input }: ControlProps<string[]>) {
  const t = useTranslations('person.control')
  return (
    <TagsInput
      {...input}
      inputWrapperOrder={inputOrder}
      placeholder={input.value.length === 0 ? t('add') : undefined}
      acceptValueOnBlur
    />
  )
}
