import { useRouter } from '@tanstack/react-router'
import { useCallback, useEffect, useRef } from 'react'

/** Rows that only pass under the pointer, or under a held key, aren't worth a request. */
const DELAY_MS = 80

/** Fetches a person's page and data once the pointer or the focus rests on their row; null: it left. */
export function useWarmPerson() {
  const router = useRouter()
  const timer = useRef<number>(undefined)
  useEffect(() => () => window.clearTimeout(timer.current), [])
  return useCallback(
    (id: number | null) => {
      window.clearTimeout(timer.current)
      if (id === null) return
      const warm = () => void router.preloadRoute({ to: '/people/$id', params: { id: String(id) } })
      timer.current = window.setTimeout(warm, DELAY_MS)
    },
    [router],
  )
}
