import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { Person } from '../../../../contract/person.ts'
import classes from './Warnings.module.css'

/** What to know before reaching out, in plain words. */
export function Warnings({ person }: { person: Person }) {
  const t = useTranslations('person.header')
  const warnings = [
    person.is_deceased && t('deceased'),
    person.do_not_contact && t('doNotContact'),
    person.do_not_call && t('doNotCall'),
    person.federal_donotcall && t('federalDoNotCall'),
    person.is_possible_duplicate && t('duplicate'),
  ].filter((warning) => typeof warning === 'string')
  if (warnings.length === 0) return null
  return (
    <ul className={classes.warnings} aria-label={t('warnings')}>
      {warnings.map((warning) => (
        <li key={warning} className={classes.warning}>
          <IconAlertTriangle size={16} aria-hidden />
          {warning}
        </li>
      ))}
    </ul>
  )
}
