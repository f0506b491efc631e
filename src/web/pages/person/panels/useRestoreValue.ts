import { useTranslations } from 'use-intl'
import type { Person } from '../../../../contract/person.ts'
import { useRestoreField } from '../../../api/people.ts'
import { useFailureToast } from '../../../components/useFailureToast.ts'
import { useUndoToast } from '../../../components/useUndoToast.tsx'
import { customSlug, type Difference } from './history-entries.ts'

const same = (one: unknown, other: unknown) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null)

/** Saves a value that a field had before, says so, and offers the way back to the one it has now. */
export function useRestoreValue(person: Person, field: string) {
  const t = useTranslations('personPanels.history')
  const sayFailed = useFailureToast()
  const undoToast = useUndoToast()
  const save = useRestoreField(person.id)

  const current = ({ key }: Difference) =>
    (person as unknown as Record<string, unknown>)[customSlug(key) ?? key]

  const restore = async (difference: Difference) => {
    const name = customSlug(difference.key) ?? difference.key
    const now = current(difference)
    try {
      await save.mutateAsync({ name, value: difference.before })
    } catch (error) {
      sayFailed(t('restoreFailed', { field }), error)
      return
    }
    undoToast({
      message: t('restored', { field }),
      undoName: t('undoRestore', { field }),
      undo: () => save.mutateAsync({ name, value: now }).then(() => t('unrestored', { field })),
      undoFailed: t('restoreFailed', { field }),
    })
  }

  return {
    restore: (difference: Difference) => void restore(difference),
    /** Whether the field has another value by now than the one before the change. */
    isPast: (difference: Difference) => !same(current(difference), difference.before),
  }
}
