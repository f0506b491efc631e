import { useNotifications } from '@mantine/notifications'
import { lazy, Suspense, useState } from 'react'

const ToastContainer = lazy(async () => ({ default: (await import('./ToastContainer.tsx')).ToastContainer }))

/** Where notices rise at the bottom of the window. Their code is loaded with the first of them. */
export function Toasts() {
  const { notifications } = useNotifications()
  const [isNeeded, setNeeded] = useState(false)
  if (notifications.length > 0 && !isNeeded) setNeeded(true)
  return (
    isNeeded && (
      <Suspense>
        <ToastContainer />
      </Suspense>
    )
  )
}
