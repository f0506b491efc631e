import { Autocomplete, type AutocompleteProps } from '@mantine/core'
import { plainText } from '../plain-text.ts'
import { closedIsGone } from './control-props.ts'
import { isAmerican, stateCode, stateCodes, stateName } from './us-states.ts'

interface StateInputProps extends Omit<AutocompleteProps, 'value' | 'onChange' | 'onBlur'> {
  value: string
  onChange: (value: string) => void
  onBlur: () => void
  /** Two letters; the states of the United States are offered for it and while none is said. */
  country: string
}

/** A state or region: in the United States by code or name and kept as the code, elsewhere as it is typed. */
export function StateInput({ country, value, onChange, onBlur, ...input }: StateInputProps) {
  const hasStates = isAmerican(country)
  return (
    <Autocomplete
      {...input}
      value={value}
      onChange={onChange}
      onBlur={() => {
        const code = hasStates ? stateCode(value) : value
        if (code !== value) onChange(code)
        onBlur()
      }}
      data={hasStates ? stateCodes : []}
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
