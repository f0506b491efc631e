import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { SectionName } from '../../../../contract/fields.ts'
import type { PersonInput } from '../../../../contract/person.ts'
import { ApiProblem } from '../../../api/client.ts'
import { personQuery, useUpdatePerson, type LoadedPerson } from '../../../api/people.ts'
import type { SaveFailure } from '../../../components/person-form/FailureText.tsx'
import { placeErrors } from '../../../components/person-form/place-errors.ts'
import { useToast } from '../../../components/useToast.ts'
import { useEditedPerson } from './useEditedPerson.ts'

/** Editing a person: which sections are open, and what saving, discarding and meeting others' changes do. */
export function useEditing(loaded: LoadedPerson) {
  const t = useTranslations('person.bar')
  const toast = useToast()
  const client = useQueryClient()
  const edited = useEditedPerson(loaded)
  const { base, form, standOn, theirs, expectTheirs } = edited
  const update = useUpdatePerson(base.person.id)
  const [open, setOpen] = useState<SectionName[]>([])
  const [failure, setFailure] = useState<SaveFailure | null>(null)

  const forgetFailure = useCallback(() => setFailure(null), [])

  const finish = (next: LoadedPerson) => {
    standOn(next)
    setOpen([])
    setFailure(null)
  }

  const refuse = async (error: unknown, sent: PersonInput): Promise<void> => {
    if (!(error instanceof ApiProblem)) return setFailure({ error })
    if (error.status === 412) {
      expectTheirs()
      // The refusal carries the person but not their version; asking again gives both.
      const query = { ...personQuery(base.person.id), staleTime: 0 }
      return client.fetchQuery(query).then(
        () => setFailure(null),
        (lost: unknown) => setFailure({ error: lost }),
      )
    }
    if (!error.body.field_errors) return setFailure({ error })
    setFailure({ unplaced: placeErrors(form, error.body.field_errors, Object.keys(sent)) })
  }

  const send = async (input: PersonInput) => {
    if (Object.keys(input).length === 0) return
    setFailure(null)
    try {
      const { body, etag } = await update.mutateAsync({ person: input, etag: base.etag })
      finish({ ...body, etag })
      const remarks = body.warnings ?? []
      toast(
        remarks.length > 0
          ? { title: t('savedWarnings'), message: remarks.join('\n'), autoClose: 12_000 }
          : { message: t('saved'), autoClose: 3_000 },
      )
    } catch (error) {
      await refuse(error, input)
    }
  }

  return {
    ...edited,
    open,
    failure,
    forgetFailure,
    isSaving: update.isPending,
    edit: (section: SectionName) => setOpen((now) => (now.includes(section) ? now : [...now, section])),
    close: (section: SectionName) => setOpen((now) => now.filter((one) => one !== section)),
    save: () => void form.handleSubmit(send)(),
    discard: () => finish(theirs ?? base),
    /** Puts what was typed on top of what someone else saved. */
    keepMine: () => theirs && standOn(theirs, form.getValues()),
    takeTheirs: () => theirs && finish(theirs),
  }
}

export type Editing = ReturnType<typeof useEditing>
