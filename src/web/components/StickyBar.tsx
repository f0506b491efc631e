import type { ReactNode } from 'react'
import classes from './StickyBar.module.css'
import { useRoomAtBottom } from './useRoomAtBottom.ts'

interface StickyBarProps {
  label: string
  /** What there is to say above the line: a question that comes before the buttons. */
  notice?: ReactNode
  status: ReactNode
  /** Whether the status is short enough to stand beside the button on a phone, too, so that the bar stays low there. */
  isLow?: boolean
  /** The buttons, the main one last. */
  children: ReactNode
}

/** A bar that stays at the bottom of the page while something there is to be saved. */
export function StickyBar({ label, notice, status, isLow = false, children }: StickyBarProps) {
  return (
    <section ref={useRoomAtBottom('bar')} className={classes.bar} aria-label={label} data-bar>
      {notice}
      <div className={classes.line} data-low={isLow || undefined}>
        <div className={classes.status} aria-live="polite">
          {status}
        </div>
        <div className={classes.buttons}>{children}</div>
      </div>
    </section>
  )
}
