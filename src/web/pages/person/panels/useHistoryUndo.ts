import { useFormatter, useTranslations } from 'use-intl'
import { recordedChanges, useUndoChanges } from '../../../api/history.ts'
import { useFailureToast } from '../../../components/useFailureToast.ts'
import { useToast } from '../../../components/useToast.ts'
import { useUndoToast } from '../../../components/useUndoToast.tsx'
import { isKept, type Entry } from './history-entries.ts'
import { useFieldLabel } from './useFieldLabel.ts'

/** Undoes what was done in one go; says what was changed since and stays, and offers the way back. */
export function useHistoryUndo(id: number) {
  const t = useTranslations('personPanels.history')
  const format = useFormatter()
  const sayFailed = useFailureToast()
  const toast = useToast()
  const undoToast = useUndoToast()
  const labelOf = useFieldLabel()
  const undoChanges = useUndoChanges(id)

  const newest = async () => (await recordedChanges(id, () => true))[0]?.id ?? 0

  const undo = async ({ changes }: Entry) => {
    try {
      const before = await newest()
      const { undone, kept } = await undoChanges.mutateAsync(changes.map((change) => change.id))
      const stays = [...new Set(kept.filter((name) => !isKept(name)))].map(labelOf)
      if (undone.every(isKept)) {
        toast({ message: t('nothingUndone') })
        return
      }
      undoToast({
        message: stays.length > 0 ? t('undoneKept', { names: format.list(stays) }) : t('undone'),
        undoName: t('undoAgain'),
        undo: async () => {
          const made = await recordedChanges(id, (change) => change.id > before && change.source === 'undo')
          await undoChanges.mutateAsync(made.map((change) => change.id))
          return t('redone')
        },
        undoFailed: t('undoFailed'),
      })
    } catch (error) {
      sayFailed(t('undoFailed'), error)
    }
  }

  return (entry: Entry) => void undo(entry)
}
