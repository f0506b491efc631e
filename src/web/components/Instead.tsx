import type { TablerIcon } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './Instead.module.css'

interface InsteadProps {
  icon?: TablerIcon
  title: string
  text: string
  /** Said at once, as what failed is. */
  role?: 'alert'
  /** What to do now, if anything. */
  children?: ReactNode
}

/** In place of what a page would show: says why there is nothing, in the middle of the room that it would have. */
export const Instead = ({ icon: Icon, title, text, role, children }: InsteadProps) => (
  <div className={classes.instead} role={role}>
    {Icon && <Icon size={36} stroke={1.25} className={classes.picture} aria-hidden />}
    <h2 className={classes.title}>{title}</h2>
    <p className={classes.text}>{text}</p>
    {children}
  </div>
)
