import { Button } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { SavedSearch } from '../../../contract/saved-search.ts'
import { searchQuery, searchWhom } from '../../api/search.ts'
import { ExportButton } from '../../components/export/ExportButton.tsx'
import { Instead } from '../../components/Instead.tsx'
import { PeopleTable } from '../../components/people-table/PeopleTable.tsx'
import { useFailureWords } from '../../frame/failure-words.ts'
import { MakeList } from './MakeList.tsx'
import classes from './SearchResults.module.css'
import type { useFound } from './useFound.ts'

interface SearchResultsProps {
  /** Nothing is asked for yet. */
  isStart: boolean
  /** Something is wrong with what is asked for. */
  isRefused: boolean
  found: ReturnType<typeof useFound>
  saved: SavedSearch | undefined
}

/** Whom the search found, and what to do when that is nobody. */
export function SearchResults({ isStart, isRefused, found, saved }: SearchResultsProps) {
  const t = useTranslations('search')
  const { shown, total } = found
  if (isStart) return <Instead icon={IconSearch} title={t('start.title')} text={t('start.text')} />
  return (
    <>
      <div className={classes.line} data-empty={(shown === null && !found.isWaiting) || undefined}>
        <p className={classes.total} role="status">
          {total !== undefined && !found.isBefore && t('found', { count: total })}
        </p>
        {shown !== null && !found.isBefore && (
          <>
            <MakeList terms={shown} total={total ?? 0} name={saved?.name ?? ''} />
            <ExportButton whom={searchWhom(shown)} count={total ?? 0} isSmallOnPhone />
          </>
        )}
      </div>
      <Notice isRefused={isRefused} found={found} />
      {shown !== null && (found.isBefore || !found.error) && (
        <div className={classes.people} aria-busy={found.isWaiting}>
          <PeopleTable
            source={{
              query: searchQuery(shown),
              whom: searchWhom(shown),
              total,
              label: t('table'),
              title: saved?.name ?? t('from'),
            }}
            empty={<Instead icon={IconSearch} title={t('nobody.title')} text={t('nobody.text')} />}
          />
        </div>
      )}
    </>
  )
}

/** Why those shown, if any, are not those asked for. */
function Notice({ isRefused, found }: Pick<SearchResultsProps, 'isRefused' | 'found'>) {
  const t = useTranslations('search.notices')
  const failureWords = useFailureWords()
  if (isRefused) {
    return (
      <p className={classes.notice} role="alert">
        {t('refused')} {found.isBefore && t('kept')}
      </p>
    )
  }
  if (!found.error) return null
  return (
    <div className={classes.notice} role="alert">
      <span>
        {t(found.isBefore ? 'failedKept' : 'failed')} {failureWords(found.error)}
      </span>
      <Button variant="default" size="compact-sm" className={classes.retry} onClick={found.retry}>
        {t('retry')}
      </Button>
    </div>
  )
}
