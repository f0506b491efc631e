import { useTranslations } from 'use-intl'
import type { Person } from '../../../../contract/person.ts'
import { emailSlots } from '../email-slots.ts'
import classes from './display.module.css'
import { EmailLink } from './Links.tsx'

/** The filled ones of the four addresses, saying which is primary and which come back. */
export function EmailList({ person }: { person: Person }) {
  const t = useTranslations('person.emails')
  const none = useTranslations('person.options')('none')
  const filled = emailSlots.filter(({ email }) => person[email])
  if (filled.length === 0) return <span className={classes.blank}>{none}</span>
  return (
    <ul className={classes.emails}>
      {filled.map(({ slot, email, bad }) => (
        <li key={slot}>
          <EmailLink value={person[email] ?? ''} />
          {person.primary_email_id === slot && <span className={classes.mark}>{t('primary')}</span>}
          {person[bad] && <span className={classes.badMark}>{t('bad')}</span>}
        </li>
      ))}
    </ul>
  )
}
