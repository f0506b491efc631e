import { Progress } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { Job } from '../../contract/job.ts'
import classes from './JobProgress.module.css'

/** How far a job is. */
export function JobProgress({ job }: { job: Job }) {
  const t = useTranslations('bulk.progress')
  const text = t('done', { done: job.done, total: job.total })
  return (
    <div className={classes.progress}>
      <Progress.Root size="md" radius="xl">
        <Progress.Section
          value={Math.max(2, (job.done / Math.max(1, job.total)) * 100)}
          aria-label={text}
          animated
        />
      </Progress.Root>
      <p className={classes.text} role="status">
        {text}
      </p>
    </div>
  )
}
