import { Button, Progress } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { jobQuery, useCancelJob } from '../../api/jobs.ts'
import classes from './JobProgress.module.css'

/** How far a job is, as a bar and in numbers, and the way to stop it. */
export function JobProgress({ id }: { id: number }) {
  const t = useTranslations('bulk.progress')
  const { data } = useQuery({ ...jobQuery(id), enabled: false })
  const cancel = useCancelJob(id)
  if (!data) return null
  const { kind, what, done, total } = data.job
  const text = t('done', { done, total })
  return (
    <div className={classes.progress}>
      <div className={classes.line}>
        <span className={classes.what}>{t(kind === 'undo' ? 'undo' : what.action)}</span>
        <span className={classes.numbers}>{text}</span>
        <Button
          variant="default"
          size="compact-sm"
          className={classes.cancel}
          loading={cancel.isPending}
          onClick={() => cancel.mutate()}
        >
          {t('cancel')}
        </Button>
      </div>
      <Progress.Root size="md" radius="xl">
        <Progress.Section value={Math.max(2, (done / total) * 100)} aria-label={text} />
      </Progress.Root>
    </div>
  )
}
