import type { CustomField } from '../../../contract/custom-field.ts'
import { ChoiceTerm, DateTerm, TextTerm, YesNoTerm, type TermInputProps } from './TermInput.tsx'

/** The input of a custom field, by its type. */
export function CustomTerm({ field, ...props }: TermInputProps & { field: CustomField }) {
  switch (field.type) {
    case 'multiple_choice':
      return (
        <ChoiceTerm
          {...props}
          options={(field.options ?? []).map((option) => ({ value: option, label: option }))}
        />
      )
    case 'checkbox':
      return <YesNoTerm {...props} />
    case 'date':
      return <DateTerm {...props} />
    case 'number':
      return <TextTerm {...props} inputMode="decimal" />
    default:
      return <TextTerm {...props} />
  }
}
