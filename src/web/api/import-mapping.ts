import { useIsMutating, useMutation, useQueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import type { Import, ImportChangeSchema, ImportColumn, ImportOptions } from '../../contract/import.ts'
import type { ColumnMapping } from '../../contract/import-mapping.ts'
import type { TableFormat } from '../../contract/table-format.ts'
import { call } from './client.ts'
import { importColumnsQuery, importKeys, importQuery } from './imports.ts'

type Change = z.input<typeof ImportChangeSchema>['import']

const key = (id: number) => ['imports', 'change', id]

/** Whether something that was chosen is on its way to the server. */
export const useIsSaving = (id: number): boolean => useIsMutating({ mutationKey: key(id) }) > 0

/** Chooses how an import's file is read, mapped and matched: shown at once, and saved as one goes. */
export function useChangeImport(id: number, onRefused: (error: unknown) => void) {
  const client = useQueryClient()
  const { queryKey: columnsKey } = importColumnsQuery(id)
  const { queryKey: importKey } = importQuery(id)

  const { mutate } = useMutation({
    mutationKey: key(id),
    // One after the other: each is of what was chosen before as well.
    scope: { id: `import-${id}` },
    mutationFn: (change: Change) =>
      call('changeImport', { params: { id: String(id) }, body: { import: change } }),
    onError: onRefused,
    onSettled: (body, _, change) => {
      // An answer that is older than the last choice would take it back for a moment.
      if (client.isMutating({ mutationKey: key(id) }) > 1) return
      if (body) client.setQueryData(importKey, body.import)
      else void client.invalidateQueries({ queryKey: importKey })
      if (change.format) client.removeQueries({ queryKey: columnsKey })
      else void client.invalidateQueries({ queryKey: columnsKey })
      void client.invalidateQueries({ queryKey: importKeys.every })
    },
  })

  const changed = (columns: ImportColumn[], place: number, mapping: ColumnMapping) =>
    columns.map((column, index) => (index === place ? { ...column, mapping } : column))

  return {
    setFormat: (format: TableFormat) => mutate({ format }),
    setMapping: (place: number, mapping: ColumnMapping) => {
      void client.cancelQueries({ queryKey: columnsKey })
      client.setQueryData(
        columnsKey,
        (known) => known && { ...known, columns: changed(known.columns, place, mapping) },
      )
      const columns = client.getQueryData(columnsKey)?.columns ?? []
      mutate({ mapping: columns.map((column) => column.mapping) })
    },
    setOptions: (options: Partial<ImportOptions>) => {
      const withThem = (known: Import | undefined) =>
        known && { ...known, options: { ...known.options, ...options } }
      client.setQueryData(importKey, withThem)
      mutate({ options })
    },
  }
}
export type ChangeImport = ReturnType<typeof useChangeImport>
