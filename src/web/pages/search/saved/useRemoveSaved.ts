import { useTranslations } from 'use-intl'
import type { SavedSearch } from '../../../../contract/saved-search.ts'
import { useRemoveSavedSearch, useRestoreSavedSearch } from '../../../api/saved-searches.ts'
import { useUndoable } from '../../../components/useUndoable.ts'

/** Deletes a saved search at once, since it can be undone, and offers to undo it. What it found stays on the page. */
export function useRemoveSaved() {
  const t = useTranslations('search.saved')
  const doUndoably = useUndoable()
  const remove = useRemoveSavedSearch()
  const restore = useRestoreSavedSearch()

  return ({ id, name }: SavedSearch) =>
    doUndoably({
      act: () => remove.mutateAsync(id),
      failed: t('deleteFailed', { name }),
      message: t('deleted', { name }),
      undoName: t('undoName', { name }),
      undo: () => restore.mutateAsync(id).then(() => t('restored', { name })),
      undoFailed: t('restoreFailed', { name }),
    })
}
