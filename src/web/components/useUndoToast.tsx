import { notifications } from '@mantine/notifications'
import { useTranslations } from 'use-intl'
import { useFailureWords } from '../frame/failure-words.ts'
import { newUndoId, offerUndo, withdrawUndo } from './undoables.ts'
import { UndoLine } from './UndoLine.tsx'
import { useToast } from './useToast.ts'

/** How long the way back stays on the screen, in milliseconds. */
const UNDO_MS = 12_000

/** What was done, and how to take it back. */
export interface Undoable {
  /** What was done, such as `Deleted Ada Lovelace`. */
  message: string
  /** Names the button for those who hear it, such as `Undo: bring Ada Lovelace back`. */
  undoName: string
  /** Takes it back, and says so: the text it gives is shown. */
  undo: () => Promise<string>
  /** The title when that fails, such as `Could not bring Ada Lovelace back`. */
  undoFailed: string
}

/**
 * Says what was done and offers to take it back, by the button or by Ctrl-Z, which reaches the newest one. An undo
 * that failed says why, and is offered again.
 */
export function useUndoToast() {
  const t = useTranslations('frame.toast')
  const toast = useToast()
  const failureWords = useFailureWords()

  const offer = (done: Undoable, failure?: string) => {
    const id = newUndoId()
    const undo = async () => {
      withdrawUndo(id)
      notifications.hide(id)
      try {
        toast({ message: await done.undo() })
      } catch (error) {
        offer(done, failureWords(error))
      }
    }
    const data = {
      id,
      title: failure && done.undoFailed,
      color: failure && 'red',
      message: (
        <UndoLine
          text={failure ?? done.message}
          action={failure ? t('again') : t('undo')}
          actionName={done.undoName}
          onUndo={() => void undo()}
        />
      ),
      onClose: () => withdrawUndo(id),
    }
    offerUndo({ id, undo: () => void undo() })
    toast({
      ...data,
      autoClose: failure ? false : UNDO_MS,
      // Once someone has gone to it, it waits for them.
      onFocusCapture: () => notifications.update({ ...data, autoClose: false }),
    })
  }

  return (done: Undoable) => offer(done)
}
