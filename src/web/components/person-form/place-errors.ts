import type { FieldPath, UseFormReturn } from 'react-hook-form'
import type { FieldErrors } from '../../../contract/problem.ts'
import type { PersonInput } from '../../../contract/person.ts'
import type { FormContext } from './changes-resolver.ts'
import { isFormField, type FormValues } from './form-values.ts'

/** A complaint that has no input to stand at. */
export interface Unplaced {
  field: string
  message: string
}

const rootOf = (key: string) => key.split('.')[0] ?? key
/** Where a field stands in the form: the nation's own fields are gathered in one place. */
const pathOf = (field: string) =>
  (isFormField(rootOf(field)) ? field : `custom_values.${field}`) as FieldPath<FormValues>

/** Puts the server's complaints at the inputs of the fields in `shown`, focuses the first, and gives the others. */
export function placeErrors(
  form: UseFormReturn<FormValues, FormContext, PersonInput>,
  errors: FieldErrors,
  shown: readonly string[],
): Unplaced[] {
  const complaints = Object.entries(errors).map(([field, [message = '']]) => ({ field, message }))
  const placed = complaints.filter(({ field }) => shown.includes(rootOf(field)))
  for (const { field, message } of placed) {
    form.setError(pathOf(field), { type: 'server', message })
  }
  const [first] = shown.flatMap((name) => placed.filter(({ field }) => rootOf(field) === name))
  if (first) form.setFocus(pathOf(first.field))
  return complaints.filter((complaint) => !placed.includes(complaint))
}
