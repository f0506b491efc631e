import { Autocomplete, NativeSelect, TextInput, type TextInputProps } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { tagsQuery } from '../../api/tags.ts'
import { useOptionLabel } from '../../components/person-form/useOptionLabel.ts'
import type { Way } from './search-draft.ts'

/** What every input of the form gets. */
export interface TermInputProps extends Pick<TextInputProps, 'label' | 'description' | 'error'> {
  onBlur: () => void
  name: string
  value: string
  onValue: (value: string, way: Way) => void
}

/** A line of text. */
export function TextTerm({ onValue, ...input }: TermInputProps & Pick<TextInputProps, 'type' | 'inputMode'>) {
  return (
    <TextInput
      {...input}
      onChange={(event) => onValue(event.currentTarget.value, 'typed')}
      autoComplete="off"
      spellCheck={false}
    />
  )
}

const isDate = (value: string) => value === '' || /^\d{4}-\d\d-\d\d$/.test(value)

/** A day, with the browser's own picker; whatever else an address has stays in sight. */
export function DateTerm(props: TermInputProps) {
  return <TextTerm {...props} type={isDate(props.value) ? 'date' : 'text'} />
}

interface ChoiceTermProps extends TermInputProps {
  options: { value: string; label: string }[]
}

/** One of a few values, or any; a value of another kind stays in sight. */
export function ChoiceTerm({ options, onValue, ...input }: ChoiceTermProps) {
  const t = useTranslations('search.form')
  const isKnown = input.value === '' || options.some(({ value }) => value === input.value)
  return (
    <NativeSelect
      {...input}
      onChange={(event) => onValue(event.currentTarget.value, 'chosen')}
      data={[
        { value: '', label: t('anything') },
        ...options,
        ...(isKnown ? [] : [{ value: input.value, label: input.value }]),
      ]}
    />
  )
}

/** Yes, no, or either. */
export function YesNoTerm({ no = true, ...props }: TermInputProps & { no?: boolean }) {
  const t = useTranslations('search.form')
  const options = [
    { value: 'true', label: t('yes') },
    { value: 'false', label: t('no') },
  ]
  return <ChoiceTerm {...props} options={no ? options : options.slice(0, 1)} />
}

/** A value of a field whose options the catalogue knows. */
export function OptionTerm({ of, ...props }: TermInputProps & { of: 'sex' | 'support_level' }) {
  const optionLabel = useOptionLabel()
  const values = of === 'sex' ? ['F', 'M', 'O'] : ['1', '2', '3', '4', '5']
  return <ChoiceTerm {...props} options={values.map((value) => ({ value, label: optionLabel(of, value) }))} />
}

/** How many tags are offered at once. */
const TAGS_OFFERED = 50

/** A tag, completed from those that people have. */
export function TagTerm({ onValue, ...input }: TermInputProps) {
  const [isWanted, setWanted] = useState(false)
  const tags = useQuery({ ...tagsQuery, enabled: isWanted }).data ?? []
  return (
    <Autocomplete
      {...input}
      data={tags.map(({ name }) => name)}
      limit={TAGS_OFFERED}
      openOnFocus={false}
      onFocus={() => setWanted(true)}
      onChange={(value) => onValue(value, 'typed')}
      onOptionSubmit={(value) => onValue(value, 'chosen')}
      autoComplete="off"
      spellCheck={false}
    />
  )
}
