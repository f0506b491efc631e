import { useEffect, useMemo, useState } from 'react'
import { useForm } from 'react-hook-form'
import type { PersonInput } from '../../../../contract/person.ts'
import type { LoadedPerson } from '../../../api/people.ts'
import { changedFields, contestedFields, rebase } from '../../../components/person-form/changes.ts'
import { changesResolver, type FormContext } from '../../../components/person-form/changes-resolver.ts'
import { formValues, type FormValues } from '../../../components/person-form/form-values.ts'

/**
 * A person and a form over them. The form stands on a base: the person as they were loaded. A newer one slips
 * under what was typed, unless both changed the same field (or the server refused to save): then it waits as
 * `theirs` until the reader decides.
 */
export function useEditedPerson(loaded: LoadedPerson) {
  const [base, setBase] = useState(loaded)
  const [theirs, setTheirs] = useState<LoadedPerson | null>(null)
  const [isRefused, setRefused] = useState(false)
  const before = useMemo(() => formValues(base.person), [base])
  const form = useForm<FormValues, FormContext, PersonInput>({
    defaultValues: before,
    context: { before },
    resolver: changesResolver,
    mode: 'onTouched',
  })

  /** Makes a person the base; what was typed stays on top of them when `mine` gives it. */
  const standOn = (next: LoadedPerson, mine?: FormValues) => {
    const values = formValues(next.person)
    form.reset(mine ? rebase(before, mine, values) : values, { keepErrors: mine !== undefined })
    setBase(next)
    setTheirs(null)
    setRefused(false)
  }

  const meet = (newer: LoadedPerson) => {
    const mine = form.getValues()
    const contested = contestedFields(before, mine, formValues(newer.person))
    if (isRefused || contested.length > 0) setTheirs(newer)
    else standOn(newer, mine)
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
    /** The server says that the base is out of date: the next answer is shown, not slipped under. */
    expectTheirs: () => setRefused(true),
    standOn,
    changed: () => changedFields(before, form.getValues()),
  }
}
