import { useId, type ReactNode } from 'react'
import type { PanelName } from './panel-names.ts'
import classes from './Panel.module.css'

interface PanelProps {
  name: PanelName
  title: string
  children: ReactNode
}

/** A card beside the person, with its heading. */
export function Panel({ name, title, children }: PanelProps) {
  const id = useId()
  return (
    <section className={classes.panel} data-panel={name} aria-labelledby={id}>
      <h2 id={id} className={classes.title}>
        {title}
      </h2>
      {children}
    </section>
  )
}
