import { useNavigate } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { useDestroyPerson, useRestorePerson } from '../../../api/people.ts'
import { useToast } from '../../../components/useToast.ts'
import { useUndoToast } from '../../../components/useUndoToast.tsx'
import { useFailureWords } from '../../../frame/failure-words.ts'

/** Deletes a person at once, since it can be undone, and offers to undo it. */
export function useDeletePerson() {
  const t = useTranslations('person.deletion')
  const failureWords = useFailureWords()
  const toast = useToast()
  const undoToast = useUndoToast()
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
    try {
      await destroy.mutateAsync(id)
    } catch (error) {
      toast({ title: t('deleteFailed', { name }), message: failureWords(error), color: 'red' })
      return
    }
    undoToast({
      message: t('deleted', { name }),
      undoName: t('undoName', { name }),
      undo: () => bringBack(id, name),
      undoFailed: t('restoreFailed', { name }),
    })
  }
}
