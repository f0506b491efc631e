import { Button } from '@mantine/core'
import { useId, type ReactNode } from 'react'
import classes from './Panel.module.css'

interface PanelProps {
  title: string
  /** What it is about, in a sentence or two. */
  text?: string
  children?: ReactNode
}

/** A part of a settings page: a heading, what it is about, and what there is to do. */
export function Panel({ title, text, children }: PanelProps) {
  const id = useId()
  return (
    <section className={classes.panel} aria-labelledby={id}>
      <h2 id={id} className={classes.title}>
        {title}
      </h2>
      {text && <p className={classes.text}>{text}</p>}
      {children}
    </section>
  )
}

/** Rows of a panel, one below the other. */
export const Rows = ({ children }: { children: ReactNode }) => <ul className={classes.rows}>{children}</ul>

interface RowProps {
  /** What leads the row, such as initials. */
  lead?: ReactNode
  title: ReactNode
  /** What else there is to say, each a few words. */
  details: ReactNode[]
  /** What can be done with it. */
  children?: ReactNode
}

/** One thing in a list: what it is, and what can be done with it. */
export const Row = ({ lead, title, details, children }: RowProps) => (
  <li className={classes.row}>
    {lead}
    <div className={classes.what}>
      <div className={classes.name}>{title}</div>
      <div className={classes.details}>
        {details.map(
          (detail, index) =>
            // The details of a row keep their places.
            detail && <span key={index}>{detail}</span>,
        )}
      </div>
    </div>
    {children && <div className={classes.acts}>{children}</div>}
  </li>
)

interface RowButtonProps {
  /** What it does, in a word or two. */
  children: string
  /** The same with the name of what it does it to, for those who hear it. */
  name: string
  onClick: () => void
  disabled?: boolean
  loading?: boolean
}

/** Something that can be done with the thing of a row. */
export const RowButton = ({ name, ...props }: RowButtonProps) => (
  <Button variant="default" size="xs" aria-label={name} {...props} />
)

/** In place of rows when there are none. */
export const NoRows = ({ text }: { text: string }) => <p className={classes.none}>{text}</p>

/** Inputs beside one another, and below on a phone. */
export const FormGrid = ({ children }: { children: ReactNode }) => (
  <div className={classes.grid}>{children}</div>
)
