import type { Icon } from '@tabler/icons-react'
import classes from './choices.module.css'

/** A choice that is said in one line. */
export function LineChoice({ Icon: Picture, text }: { Icon: Icon; text: string }) {
  return (
    <span className={classes.line}>
      <span className={classes.picture}>
        <Picture size={18} stroke={1.5} aria-hidden />
      </span>
      <bdi className={classes.text}>{text}</bdi>
    </span>
  )
}
