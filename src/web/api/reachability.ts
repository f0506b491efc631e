import { useSyncExternalStore } from 'react'

let reachable = true
const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Keeps whether the last request got through to the server. */
export function setReachable(value: boolean) {
  if (value === reachable) return
  reachable = value
  for (const listener of listeners) listener()
}

/** Whether the server answered when it was last asked. */
export const useReachable = () => useSyncExternalStore(subscribe, () => reachable)
