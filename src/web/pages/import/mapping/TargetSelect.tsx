import { Select, type ComboboxItem, type ComboboxParsedItem } from '@mantine/core'
import { useMemo } from 'react'
import { closedIsGone } from '../../../components/person-form/control-props.ts'
import { plainText } from '../../../components/plain-text.ts'
import { useTranslations } from 'use-intl'
import { useTargetLabel } from '../useTargetLabel.ts'
import classes from './ColumnList.module.css'
import { LEAVE_OUT, MAKE_FIELD, MAKE_TAG, type Targets } from './useTargets.ts'

interface TargetSelectProps {
  label: string
  value: string | null
  targets: Targets
  onChange: (target: string | null) => void
  onMake: (makes: 'tag' | 'field') => void
}

/** Those whose label or name in the API has every word typed. */
function found(options: ComboboxParsedItem[], typed: string): ComboboxParsedItem[] {
  const words = plainText(typed).split(/\s+/).filter(Boolean)
  const fits = ({ label, value }: ComboboxItem) => {
    const text = `${plainText(label)} ${plainText(value)}`
    return words.every((word) => text.includes(word))
  }
  return options.flatMap((option): ComboboxParsedItem[] => {
    if (!('group' in option)) return fits(option as ComboboxItem) ? [option] : []
    const items = option.items.filter((item) => fits(item as ComboboxItem))
    return items.length > 0 ? [{ ...option, items }] : []
  })
}

/** Where a column goes: any field, found by its name, a tag or custom field made on the spot, or nowhere. */
export function TargetSelect({ label, value, targets, onChange, onMake }: TargetSelectProps) {
  const t = useTranslations('imports.mapping')
  const labelOf = useTargetLabel()
  // A tag is in no list: it is made by being chosen.
  const data = useMemo(() => {
    const isListed = value === null || targets.some(({ items }) => items.some((item) => item.value === value))
    return isListed
      ? targets
      : [{ group: t('chosen'), items: [{ value, label: labelOf(value) }] }, ...targets]
  }, [targets, value, labelOf, t])

  const choose = (next: string | null) => {
    if (next === MAKE_TAG) onMake('tag')
    else if (next === MAKE_FIELD) onMake('field')
    else onChange(next === LEAVE_OUT ? null : next)
  }
  return (
    <Select
      aria-label={label}
      data={data}
      value={value ?? LEAVE_OUT}
      onChange={choose}
      // What is typed takes the place of what is chosen.
      onFocus={(event) => event.currentTarget.select()}
      filter={({ options, search }) => found(options, search)}
      searchable
      allowDeselect={false}
      selectFirstOptionOnChange
      maxDropdownHeight={320}
      nothingFoundMessage={t('noTarget')}
      comboboxProps={closedIsGone}
      autoComplete="off"
      className={classes.select}
    />
  )
}
