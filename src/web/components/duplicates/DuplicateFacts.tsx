import { useFormatter, useTranslations } from 'use-intl'
import type { Duplicate } from '../../api/duplicates.ts'
import { Place } from '../people-table/cells.tsx'
import classes from './duplicates.module.css'

/** Why two may be one, what the other has there, and where they live. */
export function DuplicateFacts({ person, reasons }: Duplicate) {
  const t = useTranslations('duplicates.reasons')
  const format = useFormatter()
  const address = person.primary_address
  const reach = person.email ?? person.mobile ?? person.phone
  return (
    <>
      <span className={classes.why}>
        {format.list(
          reasons.map(({ kind }) => t(kind)),
          { type: 'unit' },
        )}
      </span>
      <span className={classes.facts}>
        {address && <Place address={address} />}
        {reach && <bdi>{reach}</bdi>}
      </span>
    </>
  )
}
