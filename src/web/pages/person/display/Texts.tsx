import { useLocale } from 'use-intl'
import { languageName } from '../../../components/person-form/language-name.ts'
import classes from './display.module.css'

/** A short text; its own script says which way it runs. */
export function PlainText({ value }: { value: string }) {
  return <bdi>{value}</bdi>
}

/** A language by its name, when it is stored as a code. */
export function LanguageText({ value }: { value: string }) {
  const locale = useLocale()
  return <bdi>{languageName(value, locale) ?? value}</bdi>
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
