import { Loader } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useBusyUntil } from '../api/busy.ts'
import classes from './Notice.module.css'

const secondsUntil = (time: number) => Math.max(1, Math.ceil((time - Date.now()) / 1000))

/** A quiet line while requests wait for a busy server, and for how long. */
export function BusyNotice() {
  const t = useTranslations('frame.busy')
  const until = useBusyUntil()
  return (
    <div role="status">
      {until !== null && (
        <div className={classes.notice} data-quiet>
          <Loader size={14} aria-hidden />
          <span>{t('text')}</span>
          <Countdown key={until} until={until} />
        </div>
      )}
    </div>
  )
}

/** The seconds as they pass, for the eye alone: each read out would be in the way. */
function Countdown({ until }: { until: number }) {
  const t = useTranslations('frame.busy')
  const [seconds, setSeconds] = useState(() => secondsUntil(until))
  useEffect(() => {
    const timer = setInterval(() => setSeconds(secondsUntil(until)), 1_000)
    return () => clearInterval(timer)
  }, [until])
  return <span aria-hidden>{t('goingOn', { seconds })}</span>
}
