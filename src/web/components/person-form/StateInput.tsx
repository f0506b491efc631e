import { Autocomplete, type AutocompleteProps } from '@mantine/core'
import { plainText } from '../plain-text.ts'
import { closedIsGone } from './control-props.ts'
import { stateCode, stateCodes, stateName } from './us-states.ts'

interface StateInputProps extends Omit<AutocompleteProps, 'value' | 'onChange' | 'onBlur'> {
  value: string
  onChange: (value: string) => void
  onBlur: () => void
  /** Two letters; the states of the United States are offered for it and while none is said. */
  country: string
}

/** A state or region: in the United States by code or name and kept as the code, elsewhere as it is typed. */
export function StateInput({ country, value, onChange, onBlur, ...input }: StateInputProps) {
  const isAmerican = ['', 'US'].includes(country.trim().toUpperCase())
  return (
    <Autocomplete
      {...input}
      value={value}
      onChange={onChange}
      onBlur={() => {
        const code = isAmerican ? stateCode(value) : value
        if (code !== value) onChange(code)
        onBlur()
      }}
      data={isAmerican ? stateCodes : []}
      filter={({ options, search }) => {
        const typed = plainText(search).trim()
        return options.filter((option) => {
          const code = 'value' in option ? option.value : ''
          return [code, stateName(code) ?? ''].some((text) => plainText(text).startsWith(typed))
        })
      }}
      renderOption={({ option }) => `${option.value} · ${stateName(option.value) ?? ''}`}
      openOnFocus={false}
      comboboxProps={closedIsGone}
      autoComplete="off"
      spellCheck={false}
    />
  )
}
