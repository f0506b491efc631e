import { cloneElement, Suspense, useState, type ReactElement, type ReactNode } from 'react'

interface OpenerProps {
  onClick?: () => void
  'aria-haspopup'?: 'menu' | 'dialog'
  'aria-expanded'?: boolean
}

interface OnDemandProps {
  /** Opens it, and stands there from the start. */
  button: ReactElement<OpenerProps>
  opens: 'menu' | 'dialog'
  /** What loads its code, brings the same button, and opens at once (`useOpenAtOnce`). */
  children: ReactNode
}

/** A button whose menu is loaded when someone wants it: menus are large, and most visits open none. */
export function OnDemand({ button, opens, children }: OnDemandProps) {
  const [wanted, setWanted] = useState(false)
  const closed = { 'aria-haspopup': opens, 'aria-expanded': false } as const
  if (!wanted) return cloneElement(button, { ...closed, onClick: () => setWanted(true) })
  return <Suspense fallback={cloneElement(button, closed)}>{children}</Suspense>
}
