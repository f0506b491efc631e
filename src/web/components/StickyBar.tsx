import type { ReactNode } from 'react'
import classes from './StickyBar.module.css'
import { useRoomAtBottom } from './useRoomAtBottom.ts'

interface StickyBarProps {
  label: string
  /** What there is to say above the line: a question that comes before the buttons. */
  notice?: ReactNode
  status: ReactNode
  /** The buttons, the main one last. */
  children: ReactNode
}

/** A bar that stays at the bottom of the page while something there is to be saved. */
export function StickyBar({ label, notice, status, children }: StickyBarProps) {
  return (
    <section ref={useRoomAtBottom('bar')} className={classes.bar} aria-label={label}>
      {notice}
      <div className={classes.line}>
        <div className={classes.status} aria-live="polite">
          {status}
        </div>
        <div className={classes.buttons}>{children}</div>
      </div>
    </section>
  )
}
