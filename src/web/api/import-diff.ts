import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query'
import type { ImportRow } from '../../contract/import-row.ts'
import type { ImportOutcome } from '../../contract/import.ts'
import { call } from './client.ts'
import { importKeys, importRowsQuery } from './imports.ts'

/** Changes the rows of a group as far as they are loaded. */
const changeRows = (
  client: QueryClient,
  id: number,
  outcome: ImportOutcome,
  change: (row: ImportRow) => ImportRow,
) =>
  client.setQueryData(
    importRowsQuery(id, outcome).queryKey,
    (known) =>
      known && {
        ...known,
        pages: known.pages.map((page) => ({ ...page, results: page.results.map(change) })),
      },
  )

/** Which rows of a group: some, or all. */
interface LeftOut {
  outcome: ImportOutcome
  rows?: number[]
  leftOut: boolean
}

/** Leaves rows of the diff out, or takes them in again; shown at once. */
export function useLeaveOut(id: number) {
  const client = useQueryClient()
  return useMutation({
    scope: { id: `import-${id}` },
    mutationFn: ({ outcome, rows, leftOut }: LeftOut) =>
      call('leaveOutRows', {
        params: { id: String(id) },
        body: { ...(rows ? { rows } : { outcome }), left_out: leftOut },
      }),
    onMutate: ({ outcome, rows, leftOut }) => {
      changeRows(client, id, outcome, (row) =>
        !rows || rows.includes(row.row) ? { ...row, left_out: leftOut } : row,
      )
    },
    onSuccess: (body) => client.setQueryData(importKeys.one(id), body.import),
    onError: () => client.invalidateQueries({ queryKey: importKeys.rows(id) }),
  })
}

/** Says whom an unsure row means: an id, 0 for someone new, null to leave it unsure. */
export function useChooseForRow(id: number) {
  const client = useQueryClient()
  const setChoice = (row: number, choice: number | null) =>
    changeRows(client, id, 'unsure', (one) => (one.row === row ? { ...one, choice } : one))
  return useMutation({
    scope: { id: `import-${id}` },
    mutationFn: ({ row, choice }: { row: number; choice: number | null }) =>
      call('chooseForRow', { params: { id: String(id), row: String(row) }, body: { choice } }),
    onMutate: ({ row, choice }) => setChoice(row, choice),
    onSuccess: ({ row }) => changeRows(client, id, 'unsure', (one) => (one.row === row.row ? row : one)),
    onError: () => client.invalidateQueries({ queryKey: importKeys.rows(id) }),
  })
}

/** Takes the likeliest person in all unsure rows from a weight on; null leaves them unsure again. Answers how many. */
export function useChooseLikely(id: number) {
  const client = useQueryClient()
  return useMutation({
    scope: { id: `import-${id}` },
    mutationFn: (weight: number | null) =>
      call('chooseLikely', { params: { id: String(id) }, body: { weight } }),
    onSettled: () => client.invalidateQueries({ queryKey: importKeys.rows(id) }),
  })
}

/** Edits the cells of a row, one for each column; null puts back those of the file. The row is compared again. */
export function useMendRow(id: number) {
  const client = useQueryClient()
  return useMutation({
    scope: { id: `import-${id}` },
    mutationFn: ({ row, cells }: { row: number; cells: string[] | null }) =>
      call('mendRow', { params: { id: String(id), row: String(row) }, body: { cells } }),
    onSuccess: (body) => {
      client.setQueryData(importKeys.one(id), body.import)
      // Other rows of the same person may have become something else, too.
      return client.invalidateQueries({ queryKey: importKeys.rows(id) })
    },
  })
}
