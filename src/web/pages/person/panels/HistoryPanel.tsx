import { useInfiniteQuery } from '@tanstack/react-query'
import { useFormatter, useTranslations } from 'use-intl'
import type { Person } from '../../../../contract/person.ts'
import { historyQuery } from '../../../api/history.ts'
import { daysOf, entriesOf } from './history-entries.ts'
import { HistoryEntry } from './HistoryEntry.tsx'
import classes from './HistoryPanel.module.css'
import { PanelList } from './PanelList.tsx'

const DAY_MS = 24 * 60 * 60 * 1000

/** What happened to a person, day by day: who did it, from where, and the values before and after. */
export function HistoryPanel({ person }: { person: Person }) {
  const t = useTranslations('personPanels.history')
  const dayName = useDayName()
  const listing = useInfiniteQuery(historyQuery(person.id))
  const changes = listing.data?.pages.flatMap((page) => page.results) ?? []
  return (
    <PanelList name="history" listing={listing} isEmpty={changes.length === 0} empty={t('empty')} lines={6}>
      {daysOf(entriesOf(changes)).map(({ date, entries }) => (
        <div key={date.getTime()}>
          <h3 className={classes.day}>{dayName(date)}</h3>
          <ol className={classes.entries}>
            {entries.map((entry) => (
              <HistoryEntry key={entry.change.id} entry={entry} person={person} />
            ))}
          </ol>
        </div>
      ))}
    </PanelList>
  )
}

/** Names a day: today and yesterday as one says them. */
function useDayName() {
  const t = useTranslations('personPanels.history')
  const format = useFormatter()
  return (date: Date): string => {
    const today = new Date().setHours(0, 0, 0, 0)
    // Half a day more or less: where clocks change, a day is not of 24 hours.
    const ago = Math.round((today - date.getTime()) / DAY_MS)
    if (ago === 0) return t('today')
    if (ago === 1) return t('yesterday')
    return format.dateTime(date, { dateStyle: 'long' })
  }
}
