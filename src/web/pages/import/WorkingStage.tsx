import { Button, Progress } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import type { Import } from '../../../contract/import.ts'
import { importQuery, useImportOrder } from '../../api/imports.ts'
import { useFailureToast } from '../../components/useFailureToast.ts'
import classes from './ImportPage.module.css'
import { usePace } from './usePace.ts'
import { useTimeLeft } from './useTimeLeft.ts'

interface WorkingStageProps {
  one: Import
  stage: 'reading' | 'comparing' | 'running' | 'undoing'
}

/** While the server reads, compares, writes or undoes: how far it is, how fast it goes, and the way to stop it. */
export function WorkingStage({ one: { id, work }, stage }: WorkingStageProps) {
  const t = useTranslations('imports.work')
  const timeLeft = useTimeLeft()
  const failed = useFailureToast()
  const { perSecond, secondsLeft } = usePace(work, useQuery(importQuery(id)).dataUpdatedAt)
  const orders = {
    pause: useImportOrder(id, 'pauseImport'),
    resume: useImportOrder(id, 'resumeImport'),
    cancel: useImportOrder(id, 'cancelImport'),
  }
  const { done, total } = work ?? { done: 0, total: 0 }
  const isResting = work?.status === 'paused' || work?.status === 'failed'
  const text = t('done', { done, total })
  const tell = (order: keyof typeof orders) =>
    orders[order].mutate(undefined, { onError: (error) => failed(t('failed'), error) })

  return (
    <section className={classes.progress} aria-label={t(stage)}>
      {work?.problem && (
        <p className={classes.wrong} role="alert">
          {t(work.problem)}
        </p>
      )}
      <div role="status">
        <h2 className={classes.what}>{t(isResting && !work?.problem ? 'paused' : stage)}</h2>
      </div>
      <Progress.Root size="lg" radius="xl">
        <Progress.Section
          value={total > 0 ? Math.max(2, (done / total) * 100) : 2}
          aria-label={total > 0 ? text : t(stage)}
          animated={!isResting}
        />
      </Progress.Root>
      <p className={classes.numbers}>
        {total > 0 && <span>{text}</span>}
        {perSecond !== null && <span>{t('pace', { count: Math.round(perSecond) })}</span>}
        {secondsLeft !== null && total > 0 && <span>{timeLeft(secondsLeft)}</span>}
      </p>
      {stage === 'running' && !isResting && <p className={classes.quiet}>{t('leave')}</p>}
      <div className={classes.acts}>
        {isResting && (
          <Button onClick={() => tell('resume')} loading={orders.resume.isPending}>
            {t('resume')}
          </Button>
        )}
        {!isResting && (stage === 'running' || stage === 'undoing') && (
          <Button variant="default" onClick={() => tell('pause')} loading={orders.pause.isPending}>
            {t('pause')}
          </Button>
        )}
        {stage !== 'undoing' && (
          <Button variant="default" onClick={() => tell('cancel')} loading={orders.cancel.isPending}>
            {t('cancel')}
          </Button>
        )}
      </div>
    </section>
  )
}
