import { Link, useSearch } from '@tanstack/react-router'
import { useFormatter, useTranslations } from 'use-intl'
import type { Import } from '../../../../contract/import.ts'
import { shownRows } from '../import-address.ts'
import classes from './Outcomes.module.css'
import { Reasons } from './Reasons.tsx'
import { RowList } from './RowList.tsx'

interface OutcomesProps {
  one: Import
  /** Whether rows can still be left out and people be chosen. */
  isOpen: boolean
}

/** How many rows become what; each of these groups opens its rows. */
export function Outcomes({ one, isOpen }: OutcomesProps) {
  const t = useTranslations('imports')
  const format = useFormatter()
  const { show } = useSearch({ from: '/inside/import/$id' })
  const { counts, id } = one
  const filled = shownRows.filter((outcome) => counts[outcome] > 0)
  const shown = show ?? filled[0]
  return (
    <>
      <nav className={classes.groups} aria-label={t('diff.groups')}>
        {shownRows.map((outcome) => (
          <Link
            key={outcome}
            to="/import/$id"
            params={{ id: String(id) }}
            search={{ show: outcome }}
            replace
            resetScroll={false}
            className={classes.group}
            data-outcome={outcome}
            data-none={counts[outcome] === 0 || undefined}
            // Of the router's own the address would have to say it, and at first it says none.
            activeProps={{ 'aria-current': undefined }}
            aria-current={outcome === shown ? 'true' : undefined}
          >
            <span className={classes.count}>{format.number(counts[outcome])}</span>
            <span>{t(`outcomes.${outcome}`)}</span>
          </Link>
        ))}
      </nav>
      <Reasons reasons={one.reasons} />
      {shown && <RowList key={shown} one={one} outcome={shown} isOpen={isOpen} />}
    </>
  )
}
