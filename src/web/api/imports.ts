import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { Import, ImportOutcome, ImportStage } from '../../contract/import.ts'
import { call } from './client.ts'

/** How often to ask how far an import is, in milliseconds; and how far those in a list are. */
const POLL_MS = 700
const POLL_LIST_MS = 2_000

/** Keys of everything cached about imports. */
export const importKeys = {
  every: ['imports', 'every'] as const,
  one: (id: number) => ['imports', 'one', id] as const,
  columns: (id: number) => ['imports', 'columns', id] as const,
  /** The rows of all groups of the diff. */
  rows: (id: number) => ['imports', 'rows', id] as const,
  kept: (id: number) => ['imports', 'kept', id] as const,
}

const working: readonly ImportStage[] = ['reading', 'comparing', 'running', 'undoing']

/** Whether an import goes on by itself, so that it is worth asking again how far it is. */
export const isUnderWay = ({ stage, work }: Import): boolean =>
  working.includes(stage) && work?.status !== 'paused' && (work?.status !== 'failed' || stage === 'reading')

/** The imports of the nation, newest first. */
export const importsQuery = queryOptions({
  queryKey: importKeys.every,
  queryFn: ({ signal }) => call('listImports', { signal }).then(({ results }) => results),
  refetchInterval: ({ state }) => state.data?.some(isUnderWay) && POLL_LIST_MS,
})

const params = (id: number) => ({ id: String(id) })

/** One import, asked for again and again while it goes on. */
export const importQuery = (id: number) =>
  queryOptions({
    queryKey: importKeys.one(id),
    queryFn: ({ signal }) => call('showImport', { params: params(id), signal }).then((body) => body.import),
    refetchInterval: ({ state }) => state.data && isUnderWay(state.data) && POLL_MS,
  })

/** The columns of its file: where each goes, and samples of what is in it. */
export const importColumnsQuery = (id: number) =>
  queryOptions({
    queryKey: importKeys.columns(id),
    queryFn: ({ signal }) => call('importColumns', { params: params(id), signal }),
  })

/** The rows of one group of the diff; each further page begins after the last row of the one before. */
export const importRowsQuery = (id: number, rows: ImportOutcome | 'remarked') =>
  infiniteQueryOptions({
    queryKey: [...importKeys.rows(id), rows],
    queryFn: ({ pageParam: after, signal }) =>
      call('listImportRows', {
        params: params(id),
        query: {
          ...(rows === 'remarked' ? { remarked: 'true' } : { outcome: rows }),
          ...(after !== null && { after: String(after) }),
        },
        signal,
      }),
    initialPageParam: null as number | null,
    getNextPageParam: ({ next }) => next,
  })

/** Those for whom an undo kept what was edited since. */
export const keptQuery = (id: number) =>
  queryOptions({
    queryKey: importKeys.kept(id),
    queryFn: ({ signal }) => call('listKept', { params: params(id), signal }).then(({ results }) => results),
  })

/** Where the rows that were refused are, as CSV with the reason in the last column. */
export const refusedPath = (id: number): string => `/api/v1/imports/${id}/refused`

/** What an import that goes on by itself can be told. */
export type ImportOrder =
  'compareImport' | 'runImport' | 'pauseImport' | 'resumeImport' | 'cancelImport' | 'undoImport'

/** Tells an import to go on, or to stop. */
export function useImportOrder(id: number, order: ImportOrder) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => call(order, { params: params(id) }),
    onSuccess: (body) => {
      if (order === 'compareImport') client.removeQueries({ queryKey: importKeys.rows(id) })
      client.setQueryData(importKeys.one(id), body.import)
      return client.invalidateQueries({ queryKey: importKeys.every })
    },
  })
}

/** Forgets imports that changed nobody, with their files. */
export function useForgetImports() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (ids: number[]) => {
      for (const id of ids) {
        await call('destroyImport', { params: params(id) })
        client.removeQueries({ queryKey: importKeys.one(id) })
      }
    },
    onSettled: () => client.invalidateQueries({ queryKey: importKeys.every }),
  })
}
