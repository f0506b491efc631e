import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import type { AbbreviatedPerson, PersonInput } from '../../../contract/person.ts'
import { ApiProblem } from '../../api/client.ts'
import { useCreatePerson } from '../../api/people.ts'
import { changedFields } from '../../components/person-form/changes.ts'
import type { FormContext } from '../../components/person-form/changes-resolver.ts'
import type { SaveFailure } from '../../components/person-form/FailureText.tsx'
import { formFields, formValues, type FormValues } from '../../components/person-form/form-values.ts'
import { placeErrors } from '../../components/person-form/place-errors.ts'
import { usePersonName } from '../../components/usePersonName.ts'
import { useToast } from '../../components/useToast.ts'
import { hasAllTyped } from './typed-of-person.ts'
import { useRemarks } from '../../words/useRemarks.ts'
import { newPersonResolver } from './new-person-resolver.ts'
import type { NewPersonSearch } from './new-person-address.ts'

const blank = formValues({})
const context = { before: blank }

/** The form of a new person, which starts with what its address says of them, and what saving it does. */
export function useNewPerson(start: NewPersonSearch) {
  const t = useTranslations('person')
  const personName = usePersonName()
  const toast = useToast()
  const inWords = useRemarks()
  const navigate = useNavigate()
  const create = useCreatePerson()
  const [failure, setFailure] = useState<SaveFailure | null>(null)
  const form = useForm<FormValues, FormContext, PersonInput>({
    defaultValues: blank,
    context,
    resolver: newPersonResolver,
    mode: 'onTouched',
  })

  useEffect(() => {
    // The omnibox may send here again while the form is open: what was typed into it stays.
    for (const [name, value] of Object.entries(start) as [keyof NewPersonSearch, string][]) {
      if (form.getValues(name) === '') form.setValue(name, value)
    }
  }, [start, form])

  const refuse = (error: unknown) => {
    const complaints = error instanceof ApiProblem ? error.body.field_errors : undefined
    setFailure(complaints ? { unplaced: placeErrors(form, complaints, formFields) } : { error })
  }

  const send = async (input: PersonInput, isLast: boolean) => {
    setFailure(null)
    try {
      const { person, warnings = [] } = (await create.mutateAsync(input)).body
      form.reset(blank)
      toast({
        title: t('create.added', { name: personName(person) }),
        message: inWords(warnings).join('\n'),
      })
      if (isLast) await navigate({ to: '/people/$id', params: { id: String(person.id) } })
      // The fields are emptied with the next drawing, and only then can one have the focus.
      else setTimeout(() => form.setFocus('first_name'))
    } catch (error) {
      refuse(error)
    }
  }

  const use = (person: AbbreviatedPerson) => {
    // Otherwise leaving asks, since something typed would be lost.
    if (hasAllTyped(person, blank, form.getValues())) form.reset(blank)
    void navigate({ to: '/people/$id', params: { id: String(person.id) } })
  }

  return {
    form,
    failure,
    isSaving: create.isPending,
    /** Opens someone who is in the nation already, instead of adding them again. */
    use,
    unsaved: () => changedFields(blank, form.getValues()).length,
    /** Saves and opens the person, or clears the form for the next. */
    save: ({ isLast, onInvalid }: { isLast: boolean; onInvalid: () => void }) =>
      void form.handleSubmit((input) => send(input, isLast), onInvalid)(),
  }
}
