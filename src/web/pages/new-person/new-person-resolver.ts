import type { Resolver } from 'react-hook-form'
import type { PersonInput } from '../../../contract/person.ts'
import { rules } from '../../../contract/rules.ts'
import { changesResolver, type FormContext } from '../../components/person-form/changes-resolver.ts'
import type { FormValues } from '../../components/person-form/form-values.ts'

/** Any one of these makes a person. */
export const identityFields = ['first_name', 'last_name', 'phone', 'mobile', 'email'] as const

/** Holds each field against the contract, and the person as a whole against the rule of identity. */
export const newPersonResolver: Resolver<FormValues, FormContext, PersonInput> = async (
  values,
  context,
  options,
) => {
  const result = await changesResolver(values, context, options)
  if (identityFields.some((name) => values[name].trim() !== '')) return result
  return { values: {}, errors: { ...result.errors, root: { type: 'identity', message: rules.identity } } }
}
