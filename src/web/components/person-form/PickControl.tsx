import { Select } from '@mantine/core'
import type { FocusEvent } from 'react'
import { useTranslations } from 'use-intl'
import { plainText } from '../plain-text.ts'
import { CLEAR_SIZE, closedIsGone, inputOrder, quietInput, type ControlProps } from './control-props.ts'

/** A value that can be picked, and its name in the reader's language. */
export interface Pick {
  value: string
  label: string
}

interface PickControlProps extends Omit<ControlProps<string>, 'spec' | 'name'> {
  picks: readonly Pick[]
  'aria-label'?: string
  className?: string
}

const answers = (typed: string) => (pick: Pick) =>
  plainText(pick.value) === typed || plainText(pick.label).includes(typed)

/** The one pick that a text can mean: its value or whole name, or the only one whose name has it. */
function meant(text: string, picks: readonly Pick[]): Pick | undefined {
  const typed = plainText(text).trim()
  const whole = picks.find(({ value, label }) => [value, label].some((one) => plainText(one) === typed))
  const found = picks.filter(answers(typed))
  return whole ?? (found.length === 1 ? found[0] : undefined)
}

/** One of many values, by typing its code or a part of its name. A stored value that isn't among them can stay. */
export function PickControl({ picks, value, onChange, onBlur, description, ...input }: PickControlProps) {
  const t = useTranslations('person')
  const known = picks.find((pick) => pick.value.toUpperCase() === value.trim().toUpperCase())
  const own = value === '' || known ? [] : [{ value, label: value }]
  const data = [...own, ...picks]

  const leave = ({ currentTarget }: FocusEvent<HTMLInputElement>) => {
    const text = currentTarget.value
    const next = text.trim() === '' ? '' : meant(text, data)?.value
    if (next !== undefined && next !== (known?.value ?? value)) onChange(next)
    onBlur()
  }
  return (
    <Select
      {...input}
      data={data}
      value={known?.value ?? (value || null)}
      onChange={(next) => onChange(next ?? '')}
      onBlur={leave}
      description={description}
      {...(description ? quietInput : { inputWrapperOrder: inputOrder })}
      filter={({ options, search }) => {
        const typed = plainText(search).trim()
        const exact = (pick: Pick) => plainText(pick.value) === typed
        const found = (options as Pick[]).filter(answers(typed))
        return found.toSorted((one, other) => Number(exact(other)) - Number(exact(one)))
      }}
      // Emptied, it is empty at once: saving by a key doesn't wait until it is left.
      onInput={({ currentTarget }) => currentTarget.value === '' && value !== '' && onChange('')}
      searchable
      clearable
      openOnFocus={false}
      allowDeselect={false}
      selectFirstOptionOnChange
      nothingFoundMessage={t('control.nothingFound')}
      clearButtonProps={{
        size: CLEAR_SIZE,
        'aria-label': t('control.clearPick', { label: input['aria-label'] ?? input.label }),
      }}
      autoComplete="off"
      clearSectionMode="clear"
      comboboxProps={closedIsGone}
    />
  )
}
