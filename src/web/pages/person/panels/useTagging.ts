import { useFormatter, useTranslations } from 'use-intl'
import { useTagPerson, useUntagPerson } from '../../../api/taggings.ts'
import { useFailureToast } from '../../../components/useFailureToast.ts'
import { useUndoToast } from '../../../components/useUndoToast.tsx'

/** Puts tags on a person and takes them off, says so, and offers the way back. */
export function useTagging(id: number) {
  const t = useTranslations('personPanels.tags')
  const format = useFormatter()
  const sayFailed = useFailureToast()
  const undoToast = useUndoToast()
  const tag = useTagPerson(id)
  const untag = useUntagPerson(id)

  const add = async (given: string[]) => {
    if (given.length === 0) return
    const words = { count: given.length, tags: format.list(given) }
    try {
      await tag.mutateAsync(given)
    } catch (error) {
      sayFailed(t('addFailed', words), error)
      return
    }
    undoToast({
      message: t('added', words),
      undoName: t('undoAdd', words),
      undo: () => untag.mutateAsync(given).then(() => t('tookOff', words)),
      undoFailed: t('removeFailed', words),
    })
  }

  const remove = async (given: string[]) => {
    const words = { count: given.length, tags: format.list(given) }
    try {
      await untag.mutateAsync(given)
    } catch (error) {
      sayFailed(t('removeFailed', words), error)
      return
    }
    undoToast({
      message: t('removed', words),
      undoName: t('undoRemove', words),
      undo: () => tag.mutateAsync(given).then(() => t('putBack', words)),
      undoFailed: t('addFailed', words),
    })
  }

  return { add: (tags: string[]) => void add(tags), remove: (tags: string[]) => void remove(tags) }
}
