import { Autocomplete, TextInput } from '@mantine/core'
import type { FieldKindName } from '../../../contract/field-kinds.ts'
import { closedIsGone, quietInput, type ControlProps } from './control-props.ts'

type Keyboard = 'email' | 'tel' | 'url'
const keyboards: Partial<Record<FieldKindName, Keyboard>> = {
  email: 'email',
  phone: 'tel',
  link: 'url',
}
const verbatim: FieldKindName[] = ['email', 'link', 'code']

/** One line of text; the contract says what it must look like, the kind which keyboard a phone shows. */
export function TextControl({ spec, onChange, ...input }: ControlProps<string>) {
  const props = {
    ...input,
    inputMode: keyboards[spec.kind],
    ...quietInput,
    autoComplete: 'off',
    autoCapitalize: verbatim.includes(spec.kind) ? 'off' : undefined,
    spellCheck: false,
  }
  return spec.suggestions ? (
    <Autocomplete
      {...props}
      onChange={onChange}
      data={[...spec.suggestions]}
      openOnFocus={false}
      comboboxProps={closedIsGone}
    />
  ) : (
    <TextInput {...props} onChange={(event) => onChange(event.currentTarget.value)} />
  )
}
