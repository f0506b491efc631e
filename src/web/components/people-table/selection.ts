import { hashKey } from '@tanstack/react-query'
import { useCallback, useMemo, useSyncExternalStore } from 'react'
import type { WhomInput } from '../../../contract/job.ts'
import type { PeopleSource } from './people-source.ts'

/** Who is selected: these people, or everyone on the list but these. */
interface Chosen {
  isAll: boolean
  ids: ReadonlySet<number>
}

const nobody: Chosen = { isAll: false, ids: new Set() }
const selections = new Map<string, Chosen>()
const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

function keep(key: string, chosen: Chosen) {
  if (!chosen.isAll && chosen.ids.size === 0) selections.delete(key)
  else selections.set(key, chosen)
  for (const listener of listeners) listener()
}

/** The people selected in a list, and how to select more. It stays while one sorts, scrolls, and looks at a person. */
export function useSelection({ whom, query, total }: PeopleSource) {
  const key = hashKey(whom ? [whom] : query.queryKey)
  const chosen = useSyncExternalStore(subscribe, () => selections.get(key) ?? nobody)

  const select = useCallback(
    (ids: readonly number[], on: boolean) => {
      const now = selections.get(key) ?? nobody
      const next = new Set(now.ids)
      // Of everyone the exceptions are kept, so that selecting takes one away.
      for (const id of ids)
        if (on === now.isAll) next.delete(id)
        else next.add(id)
      keep(key, { ...now, ids: next })
    },
    [key],
  )
  const selectAll = useCallback(() => keep(key, { isAll: true, ids: new Set() }), [key])
  const clear = useCallback(() => keep(key, nobody), [key])

  return useMemo(() => {
    const { isAll, ids } = chosen
    const everyone = whom && isAll ? { ...whom, except: [...ids] } : null
    return {
      isAll,
      count: isAll ? Math.max(0, (total ?? 0) - ids.size) : ids.size,
      has: (id: number) => ids.has(id) !== isAll,
      select,
      selectAll,
      clear,
      /** Those selected, as the server understands it. */
      whom: everyone ?? ({ ids: [...ids] } satisfies WhomInput),
    }
  }, [chosen, whom, total, select, selectAll, clear])
}
export type Selection = ReturnType<typeof useSelection>
