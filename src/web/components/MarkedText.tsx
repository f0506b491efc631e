import { Fragment } from 'react'
import classes from './MarkedText.module.css'

interface MarkedTextProps {
  text: string
  /** From and to of each part, in UTF-16 units, in order. */
  parts: readonly (readonly [number, number])[]
}

/** A text with some of its parts set off, as those that match what was typed. */
export function MarkedText({ text, parts }: MarkedTextProps) {
  return (
    <>
      {parts.map(([start, end], index) => (
        <Fragment key={start}>
          {text.slice(parts[index - 1]?.[1] ?? 0, start)}
          <mark className={classes.mark}>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(parts.at(-1)?.[1] ?? 0)}
    </>
  )
}
