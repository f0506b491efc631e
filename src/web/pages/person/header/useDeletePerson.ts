import { useNavigate } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { useDestroyPerson, useRestorePerson } from '../../../api/people.ts'
import { useUndoable } from '../../../components/useUndoable.ts'

/** Deletes a person at once, since it can be undone, and offers to undo it. */
export function useDeletePerson() {
  const t = useTranslations('person.deletion')
  const doUndoably = useUndoable()
  const navigate = useNavigate()
  const destroy = useDestroyPerson()
  const restore = useRestorePerson()

  const bringBack = async (id: number, name: string) => {
    await restore.mutateAsync(id)
    void navigate({ to: '/people/$id', params: { id: String(id) } })
    return t('restored', { name })
  }

  return async (id: number, name: string) => {
    // The page goes before the person does: it has nothing to show without them.
    await navigate({ to: '/people' })
    await doUndoably({
      act: () => destroy.mutateAsync(id),
      failed: t('deleteFailed', { name }),
      message: t('deleted', { name }),
      undoName: t('undoName', { name }),
      undo: () => bringBack(id, name),
      undoFailed: t('restoreFailed', { name }),
    })
  }
}
