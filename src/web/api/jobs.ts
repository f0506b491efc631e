import { queryOptions, useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { BulkAction, JobBody, WhomInput } from '../../contract/job.ts'
import { ApiProblem, call } from './client.ts'
import { listKeys } from './lists.ts'
import { peopleKeys } from './people.ts'
import { tagsQuery } from './tags.ts'

/** How often to ask how far a job is, in milliseconds. */
const POLL_MS = 400

/** Whether nothing more will come of a job by itself. */
export const isOver = ({ job }: JobBody) => job.status !== 'waiting' && job.status !== 'running'

/** How far a job is, as it was last told. */
export const jobQuery = (id: number) =>
  queryOptions({
    queryKey: ['jobs', id],
    queryFn: ({ signal }) => call('showJob', { params: { id: String(id) }, signal }),
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  })

/** How many people are selected, and which tags they have. */
export const selectionQuery = (whom: WhomInput) =>
  queryOptions({
    queryKey: ['selection', whom],
    queryFn: ({ signal }) => call('describeSelection', { body: { whom }, signal }),
    staleTime: 0,
    gcTime: 0,
  })

const later = () => new Promise((resolve) => setTimeout(resolve, POLL_MS))

/** Asks how far a job is until it is over. A server that can't be reached for a moment is asked again. */
async function untilOver(client: QueryClient, started: JobBody): Promise<JobBody> {
  let body = started
  const { queryKey } = jobQuery(body.job.id)
  client.setQueryData(queryKey, body)
  while (!isOver(body)) {
    await later()
    try {
      body = await call('showJob', { params: { id: String(body.job.id) } })
      client.setQueryData(queryKey, body)
    } catch (error) {
      if (!(error instanceof ApiProblem) || (error.status > 0 && error.status < 500 && error.status !== 429))
        throw error
    }
  }
  return body
}

/** Follows a job to its end, and then makes what it changed be asked for again, even when it could not be followed. */
export async function followJob(client: QueryClient, started: JobBody): Promise<JobBody> {
  try {
    return await untilOver(client, started)
  } finally {
    const stale = [peopleKeys.all, tagsQuery.queryKey, listKeys.all]
    await Promise.all(stale.map((queryKey) => client.invalidateQueries({ queryKey })))
  }
}

/** Starts a change of many people: answers when it is done, or under way. */
export const startBulkChange = (whom: WhomInput, what: BulkAction) =>
  call('startBulkChange', { body: { whom, what } })

/** Takes back all that a job did. */
export const startUndo = (id: number) => call('undoJob', { params: { id: String(id) } })

/** A change of many people that a dialog waits for: how far it is, and how to take all of it back. */
export function useAwaitedChange() {
  const client = useQueryClient()
  const [id, setId] = useState<number | null>(null)
  const { data } = useQuery({ ...jobQuery(id ?? 0), enabled: false })
  const run = useMutation({
    mutationFn: async ({ whom, what }: { whom: WhomInput; what: BulkAction }) => {
      const started = await startBulkChange(whom, what)
      setId(started.job.id)
      return (await followJob(client, started)).job
    },
    onSettled: () => setId(null),
  })
  return {
    progress: data?.job,
    run: run.mutateAsync,
    isRunning: run.isPending,
    undo: async (job: number) => followJob(client, await startUndo(job)),
  }
}

/** Stops a job. */
export function useCancelJob(id: number) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => call('cancelJob', { params: { id: String(id) } }),
    onSuccess: (body) => client.setQueryData(jobQuery(id).queryKey, body),
  })
}
