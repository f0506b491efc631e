import { CopyValue } from './CopyValue.tsx'
import classes from './display.module.css'
import { mailHref, phoneHref } from './contact-href.ts'
import { webAddress } from './web-address.ts'

/** An email address that opens the reader's mail program, or is copied. */
export function EmailLink({ value }: { value: string }) {
  return (
    <span className={classes.copyable}>
      <a href={mailHref(value)} className={classes.link}>
        {value}
      </a>
      <CopyValue value={value} />
    </span>
  )
}

/** A phone number that calls, or is copied. */
export function PhoneLink({ value }: { value: string }) {
  return (
    <span className={classes.copyable}>
      <a href={phoneHref(value)} className={classes.link}>
        {value}
      </a>
      <CopyValue value={value} />
    </span>
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
