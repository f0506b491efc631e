import { Button } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import type { Import } from '../../../../contract/import.ts'
import { useLeaveOut } from '../../../api/import-diff.ts'
import { importColumnsQuery, importRowsQuery, refusedPath } from '../../../api/imports.ts'
import { Panel } from '../../../components/Panel.tsx'
import { QueryState } from '../../../components/QueryState.tsx'
import { useFailureToast } from '../../../components/useFailureToast.ts'
import type { ShownRows } from '../import-address.ts'
import { ChooseLikely } from './ChooseLikely.tsx'
import { DiffRow } from './DiffRow.tsx'
import classes from './RowList.module.css'

interface RowListProps {
  one: Import
  outcome: ShownRows
  isOpen: boolean
}

/** Of which groups rows can be left out: of the others nothing would be written. */
const writes = (outcome: ShownRows): outcome is 'new' | 'changed' | 'double' =>
  ['new', 'changed', 'double'].includes(outcome)

/** The rows that become the same, each with what that is, and leaving them out. */
export function RowList({ one, outcome, isOpen }: RowListProps) {
  const t = useTranslations('imports')
  const failed = useFailureToast()
  const query = useInfiniteQuery(importRowsQuery(one.id, outcome))
  const columns = useQuery(importColumnsQuery(one.id)).data?.columns ?? []
  const leaveOut = useLeaveOut(one.id)
  const rows = query.data?.pages.flatMap(({ results }) => results) ?? []
  const count = one.counts[outcome]
  const mayLeaveOut = isOpen && writes(outcome)
  const left = rows.filter((row) => row.left_out).length
  const leave = (leftOut: boolean, only?: number[]) => {
    if (!writes(outcome)) return
    leaveOut.mutate(
      { outcome, leftOut, ...(only && { rows: only }) },
      { onError: (error) => failed(t('notSaved'), error) },
    )
  }

  return (
    <Panel title={t(`outcomes.${outcome}`)} text={isOpen ? t(`help.${outcome}`) : undefined}>
      <div className={classes.tools}>
        {mayLeaveOut && left < rows.length && (
          <Button variant="default" size="xs" onClick={() => leave(true)}>
            {t('diff.leaveAll', { count })}
          </Button>
        )}
        {mayLeaveOut && left > 0 && (
          <Button variant="default" size="xs" onClick={() => leave(false)}>
            {t('diff.takeAll')}
          </Button>
        )}
        {['refused', 'unsure', 'remarked'].includes(outcome) && count > 0 && (
          <Button component="a" href={refusedPath(one.id)} download variant="default" size="xs">
            {t('refused.download')}
          </Button>
        )}
      </div>
      {outcome === 'unsure' && isOpen && count > 0 && <ChooseLikely id={one.id} />}
      <QueryState query={query} failed={t('diff.failed')} rows={4}>
        {() => (
          <ol className={classes.rows}>
            {rows.map((row) => (
              <DiffRow
                key={row.row}
                id={one.id}
                row={row}
                columns={columns}
                isOpen={isOpen}
                onLeaveOut={mayLeaveOut ? (leftOut) => leave(leftOut, [row.row]) : undefined}
              />
            ))}
          </ol>
        )}
      </QueryState>
      {query.isSuccess && rows.length === 0 && <p className={classes.none}>{t('diff.none')}</p>}
      {query.hasNextPage && (
        <Button
          variant="default"
          className={classes.more}
          onClick={() => void query.fetchNextPage()}
          loading={query.isFetchingNextPage}
        >
          {t('diff.more', { shown: rows.length, count })}
        </Button>
      )}
    </Panel>
  )
}
