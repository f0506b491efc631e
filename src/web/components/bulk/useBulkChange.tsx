import { notifications } from '@mantine/notifications'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import type { BulkAction, JobBody, WhomInput } from '../../../contract/job.ts'
import { followJob, isOver, startBulkChange, startUndo } from '../../api/jobs.ts'
import { useFailureWords } from '../../frame/failure-words.ts'
import { useToast } from '../useToast.ts'
import { useUndoToast } from '../useUndoToast.tsx'
import { JobFailures } from './JobFailures.tsx'
import { JobProgress } from './JobProgress.tsx'

/**
 * Changes many people: shows how far it is wherever one goes meanwhile, then says what came of it, who was left as
 * they were, and offers to take it back.
 */
export function useBulkChange() {
  const t = useTranslations('bulk')
  const client = useQueryClient()
  const toast = useToast()
  const offerUndo = useUndoToast()
  const failureWords = useFailureWords()

  async function follow(started: JobBody): Promise<JobBody> {
    const id = `job-${started.job.id}`
    if (!isOver(started)) {
      notifications.show({
        id,
        message: <JobProgress id={started.job.id} />,
        autoClose: false,
        withCloseButton: false,
      })
    }
    try {
      return await followJob(client, started)
    } finally {
      notifications.hide(id)
    }
  }

  const saidOf = ({ job }: JobBody): string => {
    const done = t(`done.${job.kind === 'undo' ? 'undo' : job.what.action}`, { count: job.changed })
    if (job.status === 'cancelled') return t('cancelled', { done })
    return job.status === 'failed' ? t('broken', { done }) : done
  }

  const sayFailures = ({ job, failures }: JobBody) => {
    if (job.failed === 0) return
    toast({
      message: <JobFailures count={job.failed} failures={failures} />,
      color: 'yellow',
      autoClose: false,
    })
  }

  /** @returns whether it was started */
  return async (whom: WhomInput, what: BulkAction): Promise<boolean> => {
    let started: JobBody
    try {
      started = await startBulkChange(whom, what)
    } catch (error) {
      toast({ title: t('notStarted'), message: failureWords(error), color: 'red' })
      return false
    }
    void (async () => {
      try {
        const body = await follow(started)
        sayFailures(body)
        if (!body.job.undoable) return toast({ message: saidOf(body) })
        return offerUndo({
          message: saidOf(body),
          undoName: t('undoName'),
          undoFailed: t('undoFailed'),
          undo: async () => {
            const undone = await follow(await startUndo(body.job.id))
            sayFailures(undone)
            return saidOf(undone)
          },
        })
      } catch (error) {
        return toast({ message: failureWords(error), color: 'red' })
      }
    })()
    return true
  }
}
