import classes from './display.module.css'

/** A short text; its own script says which way it runs. */
export function PlainText({ value }: { value: string }) {
  return <bdi>{value}</bdi>
}

/** A text of several lines, as it was typed. HTML is shown as text, too: it came from outside. */
export function LongText({ value }: { value: string }) {
  return (
    <p className={classes.longText} dir="auto">
      {value}
    </p>
  )
}

/** Several short texts. */
export function Chips({ value }: { value: string[] }) {
  return (
    <ul className={classes.chips}>
      {value.map((text) => (
        <li key={text} className={classes.chip} dir="auto">
          {text}
        </li>
      ))}
    </ul>
  )
}
