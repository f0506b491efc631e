import { Button } from '@mantine/core'
import { hashKey } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useFailureWords } from '../../frame/failure-words.ts'
import { usePhone } from '../../frame/phone.ts'
import { PeopleCards } from './PeopleCards.tsx'
import { PeopleGrid } from './PeopleGrid.tsx'
import { usePeopleList } from './people-list.ts'
import type { PeopleSource } from './people-source.ts'
import classes from './PeopleTable.module.css'

interface PeopleTableProps {
  source: PeopleSource
  /** In place of the table when the list has nobody. */
  empty: ReactNode
}

/**
 * Any list of people: a table that fills what room there is, or cards on a phone. It loads on as one scrolls, says
 * what failed, and is where it was when one comes back from a person.
 */
export function PeopleTable({ source, empty }: PeopleTableProps) {
  const phone = usePhone()
  const list = usePeopleList(source.query)
  if (list.isLoadingError) return <FirstFailure error={list.error} onRetry={() => list.refetch()} />
  if (list.isSuccess && list.people.length === 0) return empty
  const List = phone ? PeopleCards : PeopleGrid
  // Another list starts afresh: its own place, its own focus.
  return <List key={hashKey(source.query.queryKey)} source={source} list={list} />
}

function FirstFailure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useTranslations('peopleTable.failed')
  const failureWords = useFailureWords()
  return (
    <div className={classes.failure} role="alert">
      <h2 className={classes.failed}>{t('first')}</h2>
      <p className={classes.why}>{failureWords(error)}</p>
      <Button onClick={onRetry}>{t('retry')}</Button>
    </div>
  )
}
