import { VisuallyHidden } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'

/**
 * What a browser does at a new page and a single-page dashboard must do itself: says the page's title, and
 * puts the focus at its heading, unless the page or its reader has put it somewhere better. A page that shows its
 * shape first has its heading later.
 */
export function RouteAnnouncer() {
  const router = useRouter()
  const [title, setTitle] = useState('')

  useEffect(() => {
    let before: Element | null = null
    let greeted: Element | null = null
    // The page's own effects, which name it and may take the focus, run first.
    const arriveSoon = () => requestAnimationFrame(arrive)
    const arrival = new MutationObserver(arriveSoon)

    /** Greets the page if its heading is there. */
    function arrive() {
      const main = document.querySelector('main')
      const heading = main?.querySelector('h1')
      if (!heading || heading === greeted) return
      greeted = heading
      arrival.disconnect()
      setTitle(document.title)
      const { activeElement } = document
      const isMoved = activeElement !== document.body && activeElement !== before
      if (isMoved || main?.contains(activeElement)) return
      heading.setAttribute('tabindex', '-1')
      heading.focus({ preventScroll: true })
    }

    const unsubscribe = router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
      if (!fromLocation || !pathChanged) return
      before = document.activeElement
      greeted = null
      arrival.disconnect()
      const main = document.querySelector('main')
      if (main) arrival.observe(main, { childList: true, subtree: true })
      arriveSoon()
    })
    return () => {
      arrival.disconnect()
      unsubscribe()
    }
  }, [router])

  return (
    <VisuallyHidden aria-live="polite" aria-atomic="true">
      {title}
    </VisuallyHidden>
  )
}
