import { Button, Skeleton } from '@mantine/core'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useFailureWords } from '../frame/failure-words.ts'
import classes from './QueryState.module.css'

interface QueryStateProps<Data> {
  query: UseQueryResult<Data>
  /** What failed to load, such as `The accounts could not be loaded`. */
  failed: string
  /** How many rows of the final height stand in for it while it loads. */
  rows: number
  children: (data: Data) => ReactNode
}

/** A part of a page that is loaded: its shape first, then what came, or what failed and another try. */
export function QueryState<Data>({ query, failed, rows, children }: QueryStateProps<Data>) {
  const t = useTranslations('frame')
  const failureWords = useFailureWords()
  const { data, error, refetch, isFetching } = query
  return (
    <>
      {error && (
        <div className={classes.failure} role="alert">
          <p>
            <strong>{failed}</strong> {failureWords(error)}
          </p>
          <Button variant="default" size="xs" onClick={() => void refetch()} loading={isFetching}>
            {t('retry')}
          </Button>
        </div>
      )}
      {data !== undefined && children(data)}
      {data === undefined && !error && (
        <div role="status" aria-label={t('loading')}>
          {Array.from({ length: rows }, (_, row) => (
            <Skeleton key={row} className={classes.row} />
          ))}
        </div>
      )}
    </>
  )
}
