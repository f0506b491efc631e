import { Button, VisuallyHidden } from '@mantine/core'
import { hashKey } from '@tanstack/react-query'
import { lazy, Suspense, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useMayAct } from '../../frame/account.ts'
import { useFailureWords } from '../../frame/failure-words.ts'
import { useKeys } from '../../frame/keys.ts'
import { usePhone } from '../../frame/phone.ts'
import { Instead } from '../Instead.tsx'
import { PeopleCards } from './PeopleCards.tsx'
import { PeopleGrid } from './PeopleGrid.tsx'
import { usePeopleList } from './people-list.ts'
import type { PeopleSource } from './people-source.ts'
import { useSelection } from './selection.ts'

// Few pages are opened to change many people: what that takes is loaded with the first selection.
const BulkBar = lazy(async () => ({ default: (await import('../bulk/BulkBar.tsx')).BulkBar }))

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
  const t = useTranslations('bulk')
  const phone = usePhone()
  const list = usePeopleList(source.query)
  const selection = useSelection(source)
  const maySelect = useMayAct('staff')
  const chosen = maySelect ? selection : null
  const { count, clear } = selection
  useKeys(count > 0 ? { Escape: clear } : {})
  if (list.isLoadingError) return <FirstFailure error={list.error} onRetry={() => list.refetch()} />
  if (list.isSuccess && list.people.length === 0) return empty
  const List = phone ? PeopleCards : PeopleGrid
  return (
    <>
      {/* Another list starts afresh; another order of the same leaves the focus where it is. */}
      <List
        key={hashKey(source.whom ? [source.whom] : source.query.queryKey)}
        source={source}
        list={list}
        selection={chosen}
      />
      <VisuallyHidden role="status">{count > 0 && t('selected', { count })}</VisuallyHidden>
      <Suspense>{maySelect && count > 0 && <BulkBar source={source} selection={selection} />}</Suspense>
    </>
  )
}

function FirstFailure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useTranslations('peopleTable.failed')
  const failureWords = useFailureWords()
  return (
    <Instead role="alert" title={t('first')} text={failureWords(error)}>
      <Button onClick={onRetry}>{t('retry')}</Button>
    </Instead>
  )
}
