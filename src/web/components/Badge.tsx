import type { ReactNode } from 'react'
import classes from './Badge.module.css'

/** A word or two about something, beside its name. */
export const Badge = ({ children }: { children: ReactNode }) => (
  <span className={classes.badge}>{children}</span>
)
