import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import type { FieldPath } from 'react-hook-form'
import type { PersonInput } from '../../../../contract/person.ts'
import { ApiProblem } from '../../../api/client.ts'
import { peopleKeys, personQuery, useUpdatePerson, type LoadedPerson } from '../../../api/people.ts'
import { changedFields } from '../../../components/person-form/changes.ts'
import { readChanges } from '../../../components/person-form/changes-resolver.ts'
import type { SaveFailure } from '../../../components/person-form/FailureText.tsx'
import { formValues, type FormValues } from '../../../components/person-form/form-values.ts'
import { rebase } from '../../../components/person-form/pieces.ts'
import { placeErrors } from '../../../components/person-form/place-errors.ts'
import type { PageSection } from '../section-rows.ts'
import { useEditedPerson } from './useEditedPerson.ts'
import { useSavedToast } from './useSavedToast.ts'

/** What is sent, and the version of the person that it stands on. */
interface Sending {
  input: PersonInput
  etag: string | null
  /** The fields that others changed since the reader began, and that stay as they are. */
  merged: string[]
}

/** Editing a person: which sections are open, and what saving, discarding and meeting others' changes do. */
export function useEditing(loaded: LoadedPerson) {
  const client = useQueryClient()
  const saySaved = useSavedToast()
  const edited = useEditedPerson(loaded)
  const { base, before, form, meet, standOn, theirs, customFields } = edited
  const { id } = base.person
  const update = useUpdatePerson(id)
  const [open, setOpen] = useState<PageSection[]>([])
  const [failure, setFailure] = useState<SaveFailure | null>(null)
  const [isComparing, setComparing] = useState(false)

  const forgetFailure = useCallback(() => setFailure(null), [])

  const finish = (next: LoadedPerson) => {
    standOn(next)
    setOpen([])
    setFailure(null)
  }

  const send = async ({ input, etag, merged }: Sending): Promise<void> => {
    if (Object.keys(input).length === 0) return
    setFailure(null)
    try {
      const { body, etag: saved } = await update.mutateAsync({ person: input, etag })
      finish({ ...body, etag: saved })
      saySaved(body.warnings ?? [], merged)
    } catch (error) {
      await refuse(error, { input, etag, merged })
    }
  }

  const refuse = async (error: unknown, sent: Sending): Promise<void> => {
    if (!(error instanceof ApiProblem)) return setFailure({ error })
    if (error.status === 412) return saveOnTop(error, sent)
    // The page finds out itself that the person is gone, and says so.
    if (error.status === 404) return client.refetchQueries({ queryKey: peopleKeys.person(id), exact: true })
    if (!error.body.field_errors) return setFailure({ error })
    setFailure({ unplaced: placeErrors(form, error.body.field_errors, Object.keys(sent.input)) })
  }

  /** Someone else saved first. Saves on top of theirs, unless both changed the same: then the reader chooses. */
  const saveOnTop = async (error: ApiProblem, sent: Sending): Promise<void> => {
    let newer: LoadedPerson
    try {
      // The refusal carries the person but not their version; asking again gives both.
      newer = await client.fetchQuery({ ...personQuery(id), staleTime: 0 })
    } catch (lost) {
      return lost instanceof ApiProblem && lost.status === 404 ? undefined : setFailure({ error: lost })
    }
    if (newer.etag === sent.etag) return setFailure({ error })
    const values = meet(newer)
    if (values === null) return setComparing(true)
    const theirValues = formValues(newer.person)
    await send({
      input: readChanges(theirValues, values, customFields).body,
      etag: newer.etag,
      merged: changedFields(before, theirValues),
    })
  }

  /** Settles what both changed: theirs stays at the pieces in `given`, the reader's own at all others. */
  const settle = async (given: ReadonlySet<string>): Promise<void> => {
    if (!theirs) return
    const theirValues = formValues(theirs.person)
    const values: FormValues = rebase(before, form.getValues(), theirValues, given)
    const { body, complaints } = readChanges(theirValues, values, customFields)
    setComparing(false)
    if (changedFields(theirValues, values).length === 0) return finish(theirs)
    standOn(theirs, values)
    for (const [path, message] of complaints) form.setError(path as FieldPath<FormValues>, { message })
    if (complaints.length > 0) return
    const merged = changedFields(before, theirValues).filter((name) => !(name in body))
    await send({ input: body, etag: theirs.etag, merged })
  }

  return {
    ...edited,
    open,
    failure,
    forgetFailure,
    isSaving: update.isPending,
    isComparing,
    edit: (section: PageSection) => setOpen((now) => (now.includes(section) ? now : [...now, section])),
    close: (section: PageSection) => setOpen((now) => now.filter((one) => one !== section)),
    /** Saves what changed; where others changed the same, the reader chooses first. */
    save: () => {
      if (theirs) return setComparing(true)
      void form.handleSubmit((input) => send({ input, etag: base.etag, merged: [] }))()
    },
    discard: () => finish(theirs ?? base),
    compare: () => setComparing(true),
    stopComparing: () => setComparing(false),
    settle: (given: ReadonlySet<string>) => void settle(given),
  }
}

export type Editing = ReturnType<typeof useEditing>
