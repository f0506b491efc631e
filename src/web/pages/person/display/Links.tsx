import classes from './display.module.css'
import { mailHref, phoneHref } from './contact-href.ts'
import { webAddress } from './web-address.ts'

/** An email address that opens the reader's mail program. */
export function EmailLink({ value }: { value: string }) {
  return (
    <a href={mailHref(value)} className={classes.link}>
      {value}
    </a>
  )
}

/** A phone number that calls. */
export function PhoneLink({ value }: { value: string }) {
  return (
    <a href={phoneHref(value)} className={classes.link}>
      {value}
    </a>
  )
}

/** A web address; one that is not of the web stays text. */
export function WebLink({ value }: { value: string }) {
  const href = webAddress(value)
  if (!href) return value
  return (
    <a href={href} className={classes.link} target="_blank" rel="noopener noreferrer">
      {value}
    </a>
  )
}
