import { useTranslations } from 'use-intl'
import type { List } from '../../../contract/list.ts'
import { useRemoveList, useRestoreList } from '../../api/lists.ts'
import { useUndoable } from '../useUndoable.ts'

/** Deletes a list at once, since it can be undone, and offers to undo it. */
export function useDeleteList() {
  const t = useTranslations('lists.deletion')
  const doUndoably = useUndoable()
  const remove = useRemoveList()
  const restore = useRestoreList()

  return ({ id, name }: List) =>
    doUndoably({
      act: () => remove.mutateAsync(id),
      failed: t('failed', { name }),
      message: t('deleted', { name }),
      undoName: t('undoName', { name }),
      undo: () => restore.mutateAsync(id).then(() => t('restored', { name })),
      undoFailed: t('restoreFailed', { name }),
    })
}
