import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { z } from 'zod'
import type { BulkChangeRequestSchema, Job, JobBody } from '../../contract/job.ts'
import { call } from './client.ts'
import { listKeys } from './lists.ts'

/** How often to ask how far a job is, in milliseconds. */
const POLL_MS = 300

export type BulkChangeInput = z.input<typeof BulkChangeRequestSchema>

const isOver = ({ status }: Job) => status !== 'waiting' && status !== 'running'
const pause = () => new Promise((resolve) => setTimeout(resolve, POLL_MS))

/** Follows a job to its end, and tells of each step. */
async function follow(started: JobBody, onProgress: (job: Job) => void): Promise<Job> {
  let { job } = started
  while (!isOver(job)) {
    onProgress(job)
    await pause()
    job = (await call('showJob', { params: { id: String(job.id) } })).job
  }
  onProgress(job)
  return job
}

/** Changes many people in one go, says how far it is, and can take it all back. */
export function useBulkChange() {
  const client = useQueryClient()
  const [progress, setProgress] = useState<Job | null>(null)
  const refresh = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['people'] }),
      client.invalidateQueries({ queryKey: listKeys.all }),
      client.invalidateQueries({ queryKey: ['tags'] }),
    ])
  const run = useMutation({
    mutationFn: async (change: BulkChangeInput) =>
      follow(await call('startBulkChange', { body: change }), setProgress),
    onSettled: async () => {
      await refresh()
      setProgress(null)
    },
  })
  const undo = useMutation({
    mutationFn: async (id: number) => follow(await call('undoJob', { params: { id: String(id) } }), () => {}),
    onSettled: refresh,
  })
  return { progress, run: run.mutateAsync, isRunning: run.isPending, undo: undo.mutateAsync }
}
