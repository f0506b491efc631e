import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { jobQuery, useCancelJob } from '../../api/jobs.ts'
import { ProgressLine } from './ProgressLine.tsx'

/** How far a change of many people is, and the way to stop it. */
export function JobProgress({ id }: { id: number }) {
  const t = useTranslations('bulk.progress')
  const { data } = useQuery({ ...jobQuery(id), enabled: false })
  const cancel = useCancelJob(id)
  if (!data) return null
  const { kind, what, done, total } = data.job
  return (
    <ProgressLine
      what={t(kind === 'undo' ? 'undo' : what.action)}
      done={done}
      total={total}
      isCancelling={cancel.isPending}
      onCancel={() => cancel.mutate()}
    />
  )
}
