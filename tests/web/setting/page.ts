import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'

const leaving: (() => void)[] = []

/** Renders as the dashboard itself does: without `act`, which React has in development alone. */
export function showPage(page: ReactNode): void {
  const place = document.body.appendChild(document.createElement('div'))
  const root = createRoot(place)
  root.render(page)
  leaving.push(() => {
    root.unmount()
    place.remove()
  })
}

/** Takes away what was shown. */
export function leavePages(): void {
  for (const leave of leaving.splice(0)) leave()
}
