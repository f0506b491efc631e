import { useSyncExternalStore } from 'react'

/** A value outside React that pages follow. */
export interface Signal<Value> {
  get: () => Value
  set: (value: Value) => void
  /** The value now, and at every change. */
  use: () => Value
}

/** Makes a value that pages follow; setting an equal one changes nothing. */
export function createSignal<Value>(initial: Value): Signal<Value> {
  let current = initial
  const listeners = new Set<() => void>()
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  const get = () => current
  return {
    get,
    set: (value) => {
      if (Object.is(value, current)) return
      current = value
      for (const listener of listeners) listener()
    },
    use: () => useSyncExternalStore(subscribe, get),
  }
}
