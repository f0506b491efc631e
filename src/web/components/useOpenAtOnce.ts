import { cloneElement, useEffect, useRef, type ReactElement, type Ref } from 'react'

/**
 * For a menu that was loaded because its button was pressed (`OnDemand`): gives the button for the menu's target,
 * which takes over the focus, so that closing gives it back, and opens the menu.
 */
export function useOpenAtOnce(button: ReactElement): ReactElement {
  const target = useRef<HTMLButtonElement>(null)
  const isDone = useRef(false)
  useEffect(() => {
    if (isDone.current) return
    isDone.current = true
    target.current?.focus({ preventScroll: true })
    target.current?.click()
  }, [])
  return cloneElement(button as ReactElement<{ ref: Ref<HTMLButtonElement> }>, { ref: target })
}
