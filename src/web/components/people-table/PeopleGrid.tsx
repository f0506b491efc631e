import { useTable } from '@tanstack/react-table'
import { useNavigate } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { rememberOpened } from './came-from.ts'
import { useCellFocus } from './cell-focus.ts'
import { columnNames, useColumnChoice } from './column-choice.ts'
import { columns, features } from './columns.tsx'
import { rowHeights, useDensity } from './density.ts'
import { FurtherFailure } from './FurtherFailure.tsx'
import { useListRows } from './list-rows.ts'
import type { PeopleList } from './people-list.ts'
import type { PeopleSource } from './people-source.ts'
import classes from './PeopleGrid.module.css'
import { PersonRow } from './PersonRow.tsx'
import { SkeletonRow } from './SkeletonRow.tsx'
import { useWarmPerson } from './warm.ts'

/** The stylesheet has the same. */
const HEADER_HEIGHT = 40

interface PeopleGridProps {
  source: PeopleSource
  list: PeopleList
}

/** People as a grid: only the rows near the screen are in the document. */
export function PeopleGrid({ source, list }: PeopleGridProps) {
  const { total, label } = source
  const navigate = useNavigate()
  const warm = useWarmPerson()
  const { chosen } = useColumnChoice()
  const [density] = useDensity()
  const { people } = list
  const shown = chosen.join(' ')

  const columnVisibility = useMemo(
    () => Object.fromEntries(columnNames.map((name) => [name, shown.split(' ').includes(name)])),
    [shown],
  )
  const table = useTable({
    features,
    columns,
    data: people,
    getRowId: (person) => String(person.id),
    state: { columnVisibility },
  })
  const { rows } = table.getRowModel()
  const headers = table.getHeaderGroups()[0]?.headers ?? []
  const { box, items, virtualizer, opened, above, below } = useListRows(source, list, {
    rowHeight: rowHeights[density],
    headerHeight: HEADER_HEIGHT,
  })

  const open = useCallback(
    (index: number) => {
      const person = people[index]
      if (!person) return
      rememberOpened(source, index)
      void navigate({ to: '/people/$id', params: { id: String(person.id) } })
    },
    [source, people, navigate],
  )
  const { cell, gridProps } = useCellFocus({
    grid: box,
    rows: people.length,
    columns: headers.length,
    start: opened,
    firstVisible: () => virtualizer.range?.startIndex ?? 0,
    scrollTo: (row) => virtualizer.scrollToIndex(row),
    open,
  })
  // Scrolled away from the tab stop, the first row that is there takes its place.
  const stop = items.some(({ index }) => index === cell.row) ? cell.row : virtualizer.range?.startIndex

  return (
    <div ref={box} className={classes.box}>
      <table
        role="grid"
        aria-label={label}
        aria-rowcount={total === undefined ? -1 : total + 1}
        aria-busy={list.isPending}
        className={classes.table}
        data-density={density}
        style={{ minInlineSize: table.getTotalSize() }}
        {...gridProps}
      >
        <colgroup>
          {headers.map((header) => (
            <col key={header.id} style={{ inlineSize: header.getSize() }} />
          ))}
        </colgroup>
        <thead className={classes.head}>
          <tr aria-rowindex={1}>
            {headers.map((header) => (
              <th key={header.id} scope="col" className={classes.label}>
                <table.FlexRender header={header} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Gap height={above} columns={headers.length} />
          {items.map(({ index, key }) => {
            const row = rows[index]
            if (!row && list.isFetchNextPageError) {
              return <FurtherFailure key={`coming-${key}`} list={list} columns={headers.length} />
            }
            if (!row) return <SkeletonRow key={`coming-${key}`} index={index} columns={headers.length} />
            return (
              <PersonRow
                key={row.id}
                row={row}
                index={index}
                shown={shown}
                tabStop={index === stop ? cell.column : null}
                onOpen={open}
                onWarm={warm}
              />
            )
          })}
          <Gap height={below} columns={headers.length} />
        </tbody>
      </table>
    </div>
  )
}

/** The height of the rows that are left out. */
function Gap({ height, columns: span }: { height: number; columns: number }) {
  if (height <= 0) return null
  return (
    <tr aria-hidden>
      <td colSpan={span} className={classes.gap} style={{ blockSize: height }} />
    </tr>
  )
}
