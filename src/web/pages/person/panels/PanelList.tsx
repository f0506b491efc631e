import { Button, Skeleton } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { ReactNode } from 'react'
import { useFailureWords } from '../../../frame/failure-words.ts'
import classes from './PanelList.module.css'
import type { PanelName } from './panel-names.ts'

/** What a panel needs to know of its list, as TanStack Query tells it. */
interface Listing {
  isPending: boolean
  isError: boolean
  error: Error | null
  hasNextPage: boolean
  isFetchingNextPage: boolean
  isFetchNextPageError: boolean
  fetchNextPage: () => unknown
  refetch: () => unknown
}

interface PanelListProps {
  name: PanelName
  listing: Listing
  isEmpty: boolean
  empty: string
  /** Lines of a skeleton in the shape of what comes. */
  lines: number
  children: ReactNode
}

/** A panel's list while it comes, when it fails, when there is nothing, and as it goes on. */
export function PanelList({ name, listing, isEmpty, empty, lines, children }: PanelListProps) {
  const t = useTranslations('personPanels')
  const failureWords = useFailureWords()
  if (listing.isPending) {
    return (
      <div
        className={classes.skeleton}
        role="status"
        aria-label={t('loading', { panel: t(`titles.${name}`) })}
      >
        {Array.from({ length: lines }, (_, line) => (
          <Skeleton key={line} height={14} />
        ))}
      </div>
    )
  }
  const failure = listing.isError && (
    <div className={classes.failed} role="alert">
      <span>
        {listing.isFetchNextPageError
          ? t('olderFailed')
          : t('failed', { reason: failureWords(listing.error) })}
      </span>
      <Button
        size="compact-sm"
        variant="default"
        className={classes.button}
        onClick={() => void (listing.isFetchNextPageError ? listing.fetchNextPage() : listing.refetch())}
      >
        {t('retry')}
      </Button>
    </div>
  )
  if (isEmpty) return failure || <p className={classes.empty}>{empty}</p>
  return (
    <>
      {children}
      {failure}
      {listing.hasNextPage && !listing.isError && (
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          className={classes.button}
          loading={listing.isFetchingNextPage}
          onClick={() => void listing.fetchNextPage()}
        >
          {t('older')}
        </Button>
      )}
    </>
  )
}
