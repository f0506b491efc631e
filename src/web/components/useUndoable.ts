import { useFailureWords } from '../frame/failure-words.ts'
import { useToast } from './useToast.ts'
import { useUndoToast, type Undoable } from './useUndoToast.tsx'

interface UndoableAct extends Undoable {
  /** Does it. */
  act: () => Promise<unknown>
  /** The title when that fails, such as `Could not delete Ada Lovelace`. */
  failed: string
}

/** Does at once what can be undone, and offers to undo it; says why when it could not be done. */
export function useUndoable() {
  const failureWords = useFailureWords()
  const toast = useToast()
  const undoToast = useUndoToast()

  return async ({ act, failed, ...done }: UndoableAct): Promise<void> => {
    try {
      await act()
    } catch (error) {
      toast({ title: failed, message: failureWords(error), color: 'red' })
      return
    }
    undoToast(done)
  }
}
