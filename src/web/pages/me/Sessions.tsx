import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useFormatter, useTranslations } from 'use-intl'
import type { OwnSession } from '../../../contract/own-session.ts'
import { ownSessionsQuery, useEndSession, useEndSessions } from '../../api/own-account.ts'
import { Badge } from '../../components/Badge.tsx'
import { Row, RowButton, Rows } from '../../components/Panel.tsx'
import { QueryState } from '../../components/QueryState.tsx'
import { useToast } from '../../components/useToast.ts'
import { useFailureWords } from '../../frame/failure-words.ts'
import { useLeave } from '../../frame/useLeave.ts'
import { deviceOf } from './device.ts'
import classes from './MePage.module.css'

/** Where one is signed in, and the ways out. */
export function Sessions() {
  const t = useTranslations('me.sessions')
  const toast = useToast()
  const failureWords = useFailureWords()
  const leave = useLeave()
  const query = useQuery(ownSessionsQuery)
  const endAll = useEndSessions()
  const leaveAll = () =>
    endAll.mutate(undefined, {
      onSuccess: leave,
      onError: (error) => toast({ title: t('endFailed'), message: failureWords(error), color: 'red' }),
    })
  return (
    <QueryState query={query} failed={t('failed')} rows={2}>
      {(sessions) => (
        <>
          <Rows>
            {sessions.map((session) => (
              <SessionRow key={session.id} session={session} />
            ))}
          </Rows>
          <Button
            variant="default"
            className={classes.everywhere}
            onClick={leaveAll}
            loading={endAll.isPending}
          >
            {t('everywhere')}
          </Button>
        </>
      )}
    </QueryState>
  )
}

function SessionRow({ session }: { session: OwnSession }) {
  const t = useTranslations('me.sessions')
  const format = useFormatter()
  const toast = useToast()
  const failureWords = useFailureWords()
  const end = useEndSession()
  const { browser, system } = deviceOf(session.user_agent)
  const device =
    browser && system ? t('device', { browser, system }) : (browser ?? system ?? t('unknownDevice'))
  const seen = format.relativeTime(new Date(session.last_seen_at), new Date())

  const signOut = () =>
    end.mutate(session.id, {
      onSuccess: () => toast({ message: t('ended', { device }) }),
      onError: (error) => toast({ title: t('endFailed'), message: failureWords(error), color: 'red' }),
    })

  return (
    <Row
      title={
        <>
          {device}
          {session.current && <Badge>{t('current')}</Badge>}
        </>
      }
      details={[
        t('lastSeen', { when: seen }),
        t('since', { date: format.dateTime(new Date(session.created_at), { dateStyle: 'medium' }) }),
        session.ip_address,
      ]}
    >
      {!session.current && (
        <RowButton onClick={signOut} loading={end.isPending} name={t('endOf', { device })}>
          {t('end')}
        </RowButton>
      )}
    </Row>
  )
}
