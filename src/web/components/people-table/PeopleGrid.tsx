import { useTable } from '@tanstack/react-table'
import { useNavigate } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { rememberOpened } from './came-from.ts'
import { HEADER_ROW, useCellFocus } from './cell-focus.ts'
import { columnNames, useColumnChoice, type ColumnName } from './column-choice.ts'
import { useColumnWidths } from './column-widths.ts'
import { columns, features, SELECT } from './columns.tsx'
import { rowHeights, useDensity } from './density.ts'
import { FurtherFailure } from './FurtherFailure.tsx'
import { HeaderCell } from './HeaderCell.tsx'
import { useListRows } from './list-rows.ts'
import type { PeopleList } from './people-list.ts'
import type { PeopleSource } from './people-source.ts'
import classes from './PeopleGrid.module.css'
import { PersonRow } from './PersonRow.tsx'
import { SelectAllCell } from './SelectAllCell.tsx'
import type { Selection } from './selection.ts'
import { SkeletonRow } from './SkeletonRow.tsx'
import { useRange } from './useRange.ts'
import { useWarmPerson } from './warm.ts'

/** The stylesheet has the same. */
const HEADER_HEIGHT = 40

interface PeopleGridProps {
  source: PeopleSource
  list: PeopleList
  /** Null where nothing can be selected. */
  selection: Selection | null
}

/** People as a grid: only the rows near the screen are in the document. */
export function PeopleGrid({ source, list, selection }: PeopleGridProps) {
  const { total, label } = source
  const navigate = useNavigate()
  const warm = useWarmPerson()
  const { chosen, move, toggle } = useColumnChoice()
  const [widths, setWidths] = useColumnWidths()
  const [density] = useDensity()
  const { people } = list
  const home = selection ? 1 : 0
  const shown = [...(selection ? [SELECT] : []), 'name', ...chosen].join(' ')

  const { columnOrder, columnVisibility } = useMemo(() => {
    const order = shown.split(' ')
    const visibility = [SELECT, ...columnNames].map((name): [string, boolean] => [name, order.includes(name)])
    return { columnOrder: order, columnVisibility: Object.fromEntries(visibility) }
  }, [shown])
  const table = useTable({
    features,
    columns,
    data: people,
    getRowId: (person) => String(person.id),
    columnResizeMode: 'onChange',
    state: { columnVisibility, columnOrder, columnSizing: widths },
    onColumnSizingChange: setWidths,
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
  const { select, extend } = useRange(people, selection)
  const { cell, gridProps } = useCellFocus({
    grid: box,
    rows: people.length,
    columns: headers.length,
    home,
    start: opened,
    firstVisible: () => virtualizer.range?.startIndex ?? 0,
    rowsInSight: () =>
      Math.max(1, (virtualizer.range?.endIndex ?? 1) - (virtualizer.range?.startIndex ?? 0) - 1),
    scrollTo: (row) => virtualizer.scrollToIndex(row),
    open,
    toggle: selection && ((row) => select(row, false)),
    extend,
  })
  // Scrolled away from the tab stop, the first row that is there takes its place.
  const isThere = cell.row === HEADER_ROW || items.some(({ index }) => index === cell.row)
  const stop = isThere ? cell.row : virtualizer.range?.startIndex
  const isHeaderStop = (column: number) => stop === HEADER_ROW && cell.column === column

  return (
    <div ref={box} className={classes.box}>
      <table
        role="grid"
        aria-label={label}
        aria-rowcount={total === undefined ? -1 : total + 1}
        aria-multiselectable={selection ? true : undefined}
        aria-busy={list.isPending}
        className={classes.table}
        data-density={density}
        data-selecting={(selection && selection.count > 0) || undefined}
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
            {headers.map((header, column) =>
              header.column.id === SELECT ? (
                selection && (
                  <SelectAllCell
                    key={header.id}
                    selection={selection}
                    loaded={people.map(({ id }) => id)}
                    isTabStop={isHeaderStop(column)}
                  />
                )
              ) : (
                <HeaderCell
                  key={header.id}
                  name={header.column.id as ColumnName}
                  column={column}
                  isTabStop={isHeaderStop(column)}
                  sort={source.sort}
                  width={header.getSize()}
                  onWidth={(width) => setWidths((old) => ({ ...old, [header.column.id]: width }))}
                  onResize={header.getResizeHandler()}
                  place={column > home ? { at: column - home - 1, of: chosen.length } : null}
                  onMove={move}
                  onHide={toggle}
                />
              ),
            )}
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
                isSelected={selection?.has(row.original.id)}
                onOpen={open}
                onWarm={warm}
                onSelect={select}
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
