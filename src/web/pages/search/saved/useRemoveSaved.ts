import { useTranslations } from 'use-intl'
import type { SavedSearch } from '../../../../contract/saved-search.ts'
import { useRemoveSavedSearch, useRestoreSavedSearch } from '../../../api/saved-searches.ts'
import { useToast } from '../../../components/useToast.ts'
import { useUndoToast } from '../../../components/useUndoToast.tsx'
import { useFailureWords } from '../../../frame/failure-words.ts'

/** Deletes a saved search at once, since it can be undone, and offers to undo it. What it found stays on the page. */
export function useRemoveSaved() {
  const t = useTranslations('search.saved')
  const toast = useToast()
  const undoToast = useUndoToast()
  const failureWords = useFailureWords()
  const remove = useRemoveSavedSearch()
  const restore = useRestoreSavedSearch()

  return async ({ id, name }: SavedSearch) => {
    try {
      await remove.mutateAsync(id)
    } catch (error) {
      return void toast({ title: t('deleteFailed', { name }), message: failureWords(error), color: 'red' })
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
