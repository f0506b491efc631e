import { useEffect, useMemo, useState } from 'react'
import { useForm } from 'react-hook-form'
import type { PersonInput } from '../../../../contract/person.ts'
import type { LoadedPerson } from '../../../api/people.ts'
import { changedFields } from '../../../components/person-form/changes.ts'
import { changesResolver, type FormContext } from '../../../components/person-form/changes-resolver.ts'
import { formValues, type FormValues } from '../../../components/person-form/form-values.ts'
import { contestedPieces, rebase } from '../../../components/person-form/pieces.ts'
import { useCatalogue } from '../../../components/person-form/useCatalogue.ts'

/**
 * A person and a form over them. The form stands on a base: the person as they were loaded. A newer one slips
 * under what was typed, unless both changed the same: then it waits as `theirs` until the reader decides.
 */
export function useEditedPerson(loaded: LoadedPerson) {
  const [base, setBase] = useState(loaded)
  const [theirs, setTheirs] = useState<LoadedPerson | null>(null)
  const { customFields } = useCatalogue()
  const before = useMemo(() => formValues(base.person), [base])
  const form = useForm<FormValues, FormContext, PersonInput>({
    defaultValues: before,
    context: { before, customFields },
    resolver: changesResolver,
    mode: 'onTouched',
  })

  /** Makes a person the base, with `values` over them: what was typed, or nothing but the person. */
  const standOn = (next: LoadedPerson, values?: FormValues) => {
    form.reset(formValues(next.person), { keepErrors: values !== undefined })
    if (values) form.reset(values, { keepDefaultValues: true, keepErrors: true })
    setBase(next)
    setTheirs(null)
  }

  /** Takes in a newer person: gives what was typed on top of them, or null when the reader has to decide first. */
  const meet = (newer: LoadedPerson): FormValues | null => {
    const mine = form.getValues()
    const values = formValues(newer.person)
    if (contestedPieces(before, mine, values).length > 0) {
      setTheirs(newer)
      return null
    }
    const merged = rebase(before, mine, values)
    standOn(newer, merged)
    return merged
  }

  useEffect(() => {
    if (loaded !== base) meet(loaded)
    // Only a newer answer is met; what else changes meanwhile is the reader typing.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [loaded])

  return {
    base,
    before,
    form,
    theirs,
    customFields,
    meet,
    standOn,
    changed: () => changedFields(before, form.getValues()),
  }
}
