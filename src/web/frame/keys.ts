import { useLocalStorage } from '@mantine/hooks'
import { useEffect, useRef } from 'react'

/** How long the first key of a pair such as `g p` waits for the second. */
const PAIR_MS = 1_000

/** What each key, or pair of keys with a space between, does. */
export type KeyActions = Record<string, () => void>

/** What takes text or letters; a checkbox takes none. */
const typedIn =
  'input:not([type="checkbox"], [type="radio"], [type="range"]), textarea, select, [role="combobox"]'

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches(typedIn))

/** Menus and dialogs have keys of their own. */
const isCovered = () => document.querySelector('[role="dialog"], [role="menu"]') !== null

/** Whether single keys do anything; some speech input types them by accident (WCAG 2.1.4). */
export const useSingleKeys = () => useLocalStorage({ key: 'muster-single-keys', defaultValue: true })

/** Listens for single keys and pairs anywhere on the page, except where someone is typing. */
export function useKeys(actions: KeyActions) {
  const [enabled] = useSingleKeys()
  const latest = useRef(actions)
  useEffect(() => {
    latest.current = actions
  })

  useEffect(() => {
    if (!enabled) return
    let first = { key: '', at: 0 }
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      if (isTyping(event.target) || isCovered()) return
      const pair = Date.now() - first.at < PAIR_MS ? `${first.key} ${event.key}` : ''
      first = { key: event.key, at: Date.now() }
      const action = latest.current[pair] ?? latest.current[event.key]
      if (!action) return
      event.preventDefault()
      action()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [enabled])
}

/** Calls `undo` for Ctrl-Z (Cmd-Z on a Mac), except where it takes back what was typed. */
export function useUndoKey(undo: () => boolean) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey)) return
      if (event.shiftKey || event.altKey || event.defaultPrevented || isTyping(event.target)) return
      if (undo()) event.preventDefault()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [undo])
}
