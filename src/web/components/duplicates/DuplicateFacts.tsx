import { useTranslations } from 'use-intl'
import type { Duplicate } from '../../api/duplicates.ts'
import { Place } from '../people-table/cells.tsx'
import classes from './duplicates.module.css'
import { useSaidReasons } from './useSaidReasons.ts'

/** What weighs less, in bits, helps nobody decide. */
const LEAST_SAID = 1

/** Why two may be one, what the other has there, and where they live. */
export function DuplicateFacts({ person, reasons }: Duplicate) {
  const t = useTranslations('duplicates')
  const said = useSaidReasons()(reasons, LEAST_SAID)
  const address = person.primary_address
  const reach = person.email ?? person.mobile ?? person.phone
  return (
    <>
      <span className={classes.why}>{said.for}</span>
      {said.against !== '' && (
        <span className={classes.against}>{t('against', { reasons: said.against })}</span>
      )}
      <span className={classes.facts}>
        {address && <Place address={address} />}
        {reach && <bdi>{reach}</bdi>}
      </span>
    </>
  )
}
