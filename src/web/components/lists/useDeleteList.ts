import { useTranslations } from 'use-intl'
import type { List } from '../../../contract/list.ts'
import { useRemoveList, useRestoreList } from '../../api/lists.ts'
import { useFailureWords } from '../../frame/failure-words.ts'
import { useToast } from '../useToast.ts'
import { useUndoToast } from '../useUndoToast.tsx'

/** Deletes a list at once, since it can be undone, and offers to undo it. */
export function useDeleteList() {
  const t = useTranslations('lists.deletion')
  const toast = useToast()
  const undoToast = useUndoToast()
  const failureWords = useFailureWords()
  const remove = useRemoveList()
  const restore = useRestoreList()

  return async ({ id, name }: List) => {
    try {
      await remove.mutateAsync(id)
    } catch (error) {
      return void toast({ title: t('failed', { name }), message: failureWords(error), color: 'red' })
    }
    undoToast({
      message: t('deleted', { name }),
      undoName: t('undoName', { name }),
      undo: async () => {
        await restore.mutateAsync(id)
        return t('restored', { name })
      },
      undoFailed: t('restoreFailed', { name }),
    })
  }
}
