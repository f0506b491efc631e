import { useEffect, useRef } from 'react'

/** What Esc closes before anything of ours. */
const coverings = '[role="dialog"], [role="menu"], [role="combobox"][aria-expanded="true"]'

/** Calls `onEscape` for a press of Esc that nothing else on the page makes use of. */
export function useEscape(onEscape: () => void) {
  const latest = useRef(onEscape)
  useEffect(() => {
    latest.current = onEscape
  })

  useEffect(() => {
    let isCovered = false
    // Looked for first of all, on the way down: later what was open has closed already.
    const look = () => {
      isCovered = document.querySelector(coverings) !== null
    }
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !isCovered && !event.defaultPrevented) latest.current()
    }
    window.addEventListener('keydown', look, true)
    document.addEventListener('keydown', onKeyDown)
    return () => {
      window.removeEventListener('keydown', look, true)
      document.removeEventListener('keydown', onKeyDown)
    }
  }, [])
}
