import { standardSchemaResolver } from '@hookform/resolvers/standard-schema'
import type { Resolver } from 'react-hook-form'
import type { z } from 'zod'
import { PersonInputSchema, type PersonInput } from '../../../contract/person.ts'
import { changedInput } from './changes.ts'
import type { FormValues } from './form-values.ts'

/** What the form's values are compared with. */
export interface FormContext {
  before: FormValues
}

// A field has the same path in a request's body as in the form, so complaints land where they belong. Not the
// resolver for zod: of a value that may be of two types it gives zod's own words for the first instead of our rule.
const checkInput = standardSchemaResolver(
  PersonInputSchema as z.ZodType<PersonInput, FormValues>,
) as Resolver<FormValues, FormContext, PersonInput>

/**
 * Holds what changed against the contract and gives the request's body. What did not change is left alone: a
 * value that an older rule let in must not stand in the way of saving another field.
 */
export const changesResolver: Resolver<FormValues, FormContext, PersonInput> = (values, context, options) => {
  const input = context ? changedInput(context.before, values) : {}
  return checkInput(input as FormValues, context, options)
}
