import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { AbbreviatedPerson } from '../../../contract/person.ts'
import { useLookup } from '../../api/lookup.ts'
import { personQuery } from '../../api/people.ts'
import { usePersonName } from '../usePersonName.ts'
import { CLEAR_SIZE, closedIsGone, quietInput, type ControlProps } from './control-props.ts'
import classes from './ReferenceControl.module.css'

/** How long typing rests before people are looked up. */
const REST_MS = 200

/** Another person, found by name, phone, email or id; kept as their id. */
export function ReferenceControl({ spec: _, name: __, value, onChange, ...input }: ControlProps<string>) {
  const t = useTranslations('person.control')
  const nameOf = usePersonName()
  const [typed, setTyped] = useState('')
  const [settled] = useDebouncedValue(typed.trim(), REST_MS)
  const chosen = useQuery({ ...personQuery(Number(value)), enabled: value !== '', retry: false }).data?.person
  const chosenName = chosen ? nameOf(chosen) : value
  const isAsking = settled !== '' && settled !== chosenName
  const { hits, isAnswered } = useLookup(isAsking ? settled : '')
  const people = isAsking ? hits.map(({ person }) => person) : []
  const options = people.map((person) => ({ value: String(person.id), label: nameOf(person) }))
  const hint = new Map(people.map((person) => [String(person.id), hintOf(person)]))
  const isHere = value === '' || options.some((option) => option.value === value)
  const isLooking = settled !== typed.trim() || (isAsking && !isAnswered)

  const message = () => {
    if (isLooking) return t('looking')
    return isAsking ? t('nobodyFound') : t('typeAName')
  }
  return (
    <Select
      {...input}
      {...quietInput}
      data={isHere ? options : [{ value, label: chosenName }, ...options]}
      value={value || null}
      onChange={(next) => onChange(next ?? '')}
      searchValue={typed}
      onSearchChange={setTyped}
      onBlur={({ currentTarget }) => {
        if (currentTarget.value.trim() === '' && value !== '') onChange('')
        input.onBlur()
      }}
      filter={({ options: all }) => all}
      renderOption={({ option }) => (
        <span className={classes.option}>
          <span dir="auto">{option.label}</span>
          <span className={classes.hint}>{hint.get(option.value)}</span>
        </span>
      )}
      // Emptied, it is empty at once: saving by a key doesn't wait until it is left.
      onInput={({ currentTarget }) => currentTarget.value === '' && value !== '' && onChange('')}
      searchable
      clearable
      openOnFocus={false}
      allowDeselect={false}
      nothingFoundMessage={message()}
      clearButtonProps={{ size: CLEAR_SIZE, 'aria-label': t('clearPick', { label: input.label }) }}
      autoComplete="off"
      clearSectionMode="clear"
      comboboxProps={closedIsGone}
    />
  )
}

/** What tells two people of the same name apart. */
function hintOf({ id, email, primary_address }: AbbreviatedPerson): string {
  const town = primary_address && [primary_address.city, primary_address.state].filter(Boolean).join(', ')
  return [town || email, `#${id}`].filter(Boolean).join(' · ')
}
