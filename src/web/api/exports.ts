import { queryOptions, useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query'
import type { Export, NewExportInput } from '../../contract/export.ts'
import { ApiProblem, call } from './client.ts'

/** How often to ask how far an export is, in milliseconds. */
const POLL_MS = 400
/** How often to ask how far those in a list are. */
const POLL_LIST_MS = 2_000

/** Whether nothing more will come of an export by itself: it is over, or waits because the disk is full. */
export const isExportAtRest = ({ work }: Export) =>
  work === null || !['waiting', 'running'].includes(work.status)

/** How far an export is, as it was last told. */
export const exportQuery = (id: number) =>
  queryOptions({
    queryKey: ['exports', id],
    queryFn: async ({ signal }) => (await call('showExport', { params: { id: String(id) }, signal })).export,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  })

/** The exports of the nation, newest first; asked for again while one goes on. */
export const exportsQuery = queryOptions({
  queryKey: ['exports'],
  queryFn: async ({ signal }) => (await call('listExports', { signal })).results,
  refetchInterval: ({ state }) => state.data?.some((one) => !isExportAtRest(one)) && POLL_LIST_MS,
})

/** Starts an export: answers when it is done, or under way. */
export async function startExport(client: QueryClient, asked: NewExportInput): Promise<Export> {
  const { export: started } = await call('createExport', { body: { export: asked } })
  void client.invalidateQueries({ queryKey: exportsQuery.queryKey, exact: true })
  return started
}

/** Lets an export go on that waits because the disk was full. */
export function useResumeExport(id: number) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => call('resumeExport', { params: { id: String(id) } }),
    onSettled: () => client.invalidateQueries({ queryKey: exportsQuery.queryKey, exact: true }),
  })
}

const later = () => new Promise((resolve) => setTimeout(resolve, POLL_MS))

/** Asks how far an export is until it is at rest. A server that can't be reached for a moment is asked again. */
export async function followExport(client: QueryClient, started: Export): Promise<Export> {
  let now = started
  const { queryKey } = exportQuery(now.id)
  client.setQueryData(queryKey, now)
  while (!isExportAtRest(now)) {
    await later()
    try {
      now = (await call('showExport', { params: { id: String(now.id) } })).export
      client.setQueryData(queryKey, now)
    } catch (error) {
      if (!(error instanceof ApiProblem) || (error.status > 0 && error.status < 500 && error.status !== 429))
        throw error
    }
  }
  await client.invalidateQueries({ queryKey: exportsQuery.queryKey, exact: true })
  return now
}

/** Stops an export. */
export function useCancelExport(id: number) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => call('cancelExport', { params: { id: String(id) } }),
    onSuccess: (body) => {
      client.setQueryData(exportQuery(id).queryKey, body.export)
      return client.invalidateQueries({ queryKey: exportsQuery.queryKey, exact: true })
    },
  })
}

/** Where an export's file is. */
export const exportPath = (id: number): string => `/api/v1/exports/${id}/download`

/** Has the browser keep an export's file: it takes it as it comes, whatever its size. */
export function saveExport({ id, file_name }: Export): void {
  const link = document.createElement('a')
  link.href = exportPath(id)
  link.download = file_name
  link.click()
}
