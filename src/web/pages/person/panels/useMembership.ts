import { useTranslations } from 'use-intl'
import type { List } from '../../../../contract/list.ts'
import { useCreateList, useRemoveList } from '../../../api/lists.ts'
import { useAddToList, useRemoveFromList } from '../../../api/person-lists.ts'
import { useFailureToast } from '../../../components/useFailureToast.ts'
import { useUndoToast } from '../../../components/useUndoToast.tsx'

/** Puts a person on lists and takes them off, says so, and offers the way back. */
export function useMembership(id: number) {
  const t = useTranslations('personPanels.lists')
  const sayFailed = useFailureToast()
  const undoToast = useUndoToast()
  const onto = useAddToList(id)
  const off = useRemoveFromList(id)
  const makeList = useCreateList()
  const unmakeList = useRemoveList()

  /** Does it, and says what the server had against it; whether it was done. */
  const attempt = async (act: () => Promise<unknown>, title: string): Promise<boolean> => {
    try {
      await act()
      return true
    } catch (error) {
      sayFailed(title, error)
      return false
    }
  }

  const add = async (list: List) => {
    const words = { list: list.name }
    if (!(await attempt(() => onto.mutateAsync(list), t('addFailed', words)))) return
    undoToast({
      message: t('added', words),
      undoName: t('undoAdd', words),
      undo: () => off.mutateAsync(list).then(() => t('tookOff', words)),
      undoFailed: t('undoFailed', words),
    })
  }

  const make = async (name: string) => {
    const words = { list: name }
    const makeWithThem = async () => {
      const list = await makeList.mutateAsync(name)
      await onto.mutateAsync(list)
      undoToast({
        message: t('made', words),
        undoName: t('undoMake', words),
        undo: async () => {
          await off.mutateAsync(list)
          await unmakeList.mutateAsync(list.id)
          return t('unmade', words)
        },
        undoFailed: t('undoFailed', words),
      })
    }
    await attempt(makeWithThem, t('addFailed', words))
  }

  const remove = async (list: List) => {
    const words = { list: list.name }
    if (!(await attempt(() => off.mutateAsync(list), t('removeFailed', words)))) return
    undoToast({
      message: t('removed', words),
      undoName: t('undoRemove', words),
      undo: () => onto.mutateAsync(list).then(() => t('putBack', words)),
      undoFailed: t('undoFailed', words),
    })
  }

  return {
    add: (list: List) => void add(list),
    make: (name: string) => void make(name),
    remove: (list: List) => void remove(list),
  }
}
