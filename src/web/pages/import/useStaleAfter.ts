import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { Import, ImportStage } from '../../../contract/import.ts'
import { importKeys } from '../../api/imports.ts'
import { listKeys } from '../../api/lists.ts'
import { peopleKeys } from '../../api/people.ts'
import { tagsQuery } from '../../api/tags.ts'

const writing: readonly (ImportStage | undefined)[] = ['running', 'undoing']

/** Makes everything that an import or its undo wrote be asked for again once it is over. */
export function useStaleAfter(one: Import | undefined) {
  const client = useQueryClient()
  const before = useRef(one?.stage)
  useEffect(() => {
    const wasWriting = writing.includes(before.current)
    before.current = one?.stage
    if (!wasWriting || writing.includes(one?.stage)) return
    // Those of the rows who were new are people now.
    const rows = importKeys.rows(one?.id ?? 0)
    for (const queryKey of [peopleKeys.all, tagsQuery.queryKey, listKeys.all, rows])
      void client.invalidateQueries({ queryKey })
  }, [client, one?.stage, one?.id])
}
