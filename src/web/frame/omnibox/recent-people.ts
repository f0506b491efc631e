import { useLocalStorage } from '@mantine/hooks'
import { useMatch } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useAccount } from '../account.ts'

/** How many people are kept, newest first. */
const KEPT = 6

const isIds = (kept: unknown): kept is number[] => Array.isArray(kept) && kept.every(Number.isSafeInteger)

/**
 * The people whose pages this account opened last on this device, by id: what they are called is asked when it is
 * shown, so no name stays behind on the device.
 */
export function useRecentPeople() {
  const account = useAccount()
  const [kept, setKept] = useLocalStorage<number[]>({
    key: `muster-recent-${account?.email}`,
    defaultValue: [],
    getInitialValueInEffect: false,
  })
  const ids = isIds(kept) ? kept : []
  const without = (id: number) => ids.filter((one) => one !== id)
  return {
    ids,
    remember: (id: number) => {
      if (ids[0] !== id) setKept([id, ...without(id)].slice(0, KEPT))
    },
    forget: (gone: number[]) => setKept(ids.filter((id) => !gone.includes(id))),
  }
}

/** Remembers whose page is open. */
export function useRememberVisits() {
  const { remember } = useRecentPeople()
  const id = useMatch({
    from: '/inside/people/$id',
    shouldThrow: false,
    select: ({ params }) => Number(params.id),
  })
  useEffect(() => {
    if (id !== undefined) remember(id)
    // Only another page is a visit; that others came and went isn't.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [id])
}
