import { VisuallyHidden } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'

/**
 * What a browser does at a new page and a single-page dashboard must do itself: says the page's title, and
 * puts the focus at its heading, unless the page has put it somewhere better.
 */
export function RouteAnnouncer() {
  const router = useRouter()
  const [title, setTitle] = useState('')

  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
        if (!fromLocation || !pathChanged) return
        // The page's own effects, which name it and may take the focus, run first.
        requestAnimationFrame(() => {
          setTitle(document.title)
          const main = document.querySelector('main')
          if (main?.contains(document.activeElement)) return
          const heading = main?.querySelector('h1')
          heading?.setAttribute('tabindex', '-1')
          heading?.focus({ preventScroll: true })
        })
      }),
    [router],
  )

  return (
    <VisuallyHidden aria-live="polite" aria-atomic="true">
      {title}
    </VisuallyHidden>
  )
}
