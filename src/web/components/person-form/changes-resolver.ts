import { toNestErrors } from '@hookform/resolvers'
import type { FieldErrors, Resolver } from 'react-hook-form'
import { customValueInput, type CustomField } from '../../../contract/custom-field.ts'
import { PersonInputSchema, type PersonInput } from '../../../contract/person.ts'
import { fieldSpec } from '../../../contract/fields.ts'
import { amountRule } from './amount.ts'
import { changedInput } from './changes.ts'
import { formFields, type FormValues } from './form-values.ts'

/** What the form's values are compared with, and the nation's own fields, by which their values are held. */
export interface FormContext {
  before: FormValues
  customFields?: readonly CustomField[]
}

const moneyFields = formFields.filter((name) => fieldSpec(name).kind === 'cents')

/** What makes `now` out of `before`, read by the contract: a request's body, and complaints by path of the form. */
export function readChanges(before: FormValues, now: FormValues, customFields: readonly CustomField[]) {
  const input = changedInput(before, now)
  const complaints: [path: string, message: string][] = []
  const custom = customFields
    .filter(({ slug }) => Object.hasOwn(input, slug))
    .map((field) => {
      const parsed = customValueInput(field).safeParse(input[field.slug])
      if (!parsed.success)
        complaints.push([`custom_values.${field.slug}`, parsed.error.issues[0]?.message ?? ''])
      return [field.slug, parsed.data]
    })

  // The contract knows money in cents; a text here was typed and is no amount.
  const noAmounts = moneyFields.filter((name) => typeof input[name] === 'string')
  for (const name of noAmounts) complaints.push([name, amountRule(String(input[name]))])
  const counted = Object.entries(input).filter(([key]) => !noAmounts.some((name) => name === key))

  const parsed = PersonInputSchema.safeParse(Object.fromEntries(counted))
  for (const { path, message } of parsed.error?.issues ?? []) complaints.push([path.join('.'), message])
  return { body: { ...parsed.data, ...Object.fromEntries(custom) } as PersonInput, complaints }
}

/**
 * Holds what changed against the contract and gives the request's body. What did not change is left alone: a
 * value that an older rule let in must not stand in the way of saving another field.
 */
export const changesResolver: Resolver<FormValues, FormContext, PersonInput> = (values, context, options) => {
  if (!context) return { values: {}, errors: {} }
  const { body, complaints } = readChanges(context.before, values, context.customFields ?? [])
  if (complaints.length === 0) return { values: body, errors: {} }
  const errors = Object.fromEntries(
    complaints.toReversed().map(([path, message]) => [path, { type: 'contract', message }]),
  ) as FieldErrors<FormValues>
  return { values: {}, errors: toNestErrors(errors, options) }
}
