import { useTranslations } from 'use-intl'
import type { Note } from '../../../../contract/note.ts'
import { useDestroyNote, useRestoreNote, useUpdateNote } from '../../../api/notes.ts'
import { useFailureToast } from '../../../components/useFailureToast.ts'
import { useUndoToast } from '../../../components/useUndoToast.tsx'

/** Changes and deletes a note, says so, and offers the way back. */
export function useNoteChanges(note: Note) {
  const t = useTranslations('personPanels.notes')
  const sayFailed = useFailureToast()
  const undoToast = useUndoToast()
  const update = useUpdateNote(note.person_id)
  const destroy = useDestroyNote(note.person_id)
  const restore = useRestoreNote(note.person_id)

  const change = async (content: string) => {
    try {
      await update.mutateAsync({ note, content })
    } catch (error) {
      sayFailed(t('saveFailed'), error)
      return
    }
    undoToast({
      message: t('saved'),
      undoName: t('undoSave'),
      undo: () => update.mutateAsync({ note, content: note.content }).then(() => t('reverted')),
      undoFailed: t('revertFailed'),
    })
  }

  const remove = async () => {
    try {
      await destroy.mutateAsync(note)
    } catch (error) {
      sayFailed(t('deleteFailed'), error)
      return
    }
    undoToast({
      message: t('deleted'),
      undoName: t('undoDelete'),
      undo: () => restore(note).then(() => t('restored')),
      undoFailed: t('restoreFailed'),
    })
  }

  return { change: (content: string) => void change(content), remove: () => void remove() }
}
