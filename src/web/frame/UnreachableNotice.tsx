import { Button } from '@mantine/core'
import { IconPlugConnectedX } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { useReachable } from '../api/reachability.ts'
import { sessionQuery } from '../api/session.ts'
import classes from './Notice.module.css'

const RETRY_MS = 5_000

/** A bar while the server can't be reached; it keeps asking, and then loads what had failed meanwhile. */
export function UnreachableNotice() {
  const t = useTranslations('frame.unreachable')
  const client = useQueryClient()
  const reachable = useReachable()
  const { refetch } = useQuery({ ...sessionQuery, refetchInterval: reachable ? false : RETRY_MS })

  useEffect(() => {
    if (reachable) return
    // The browser often knows first, and a page out of sight isn't asked for by the clock.
    const ask = () => void refetch()
    window.addEventListener('online', ask)
    return () => window.removeEventListener('online', ask)
  }, [reachable, refetch])

  useEffect(() => {
    if (!reachable) return
    void client.refetchQueries({ type: 'active', predicate: ({ state }) => state.status === 'error' })
  }, [reachable, client])

  return (
    <div role="status">
      {!reachable && (
        <div className={classes.notice}>
          <IconPlugConnectedX size={18} stroke={1.5} aria-hidden />
          <span>{t('text')}</span>
          <Button variant="default" size="compact-sm" onClick={() => refetch()}>
            {t('retry')}
          </Button>
        </div>
      )}
    </div>
  )
}
