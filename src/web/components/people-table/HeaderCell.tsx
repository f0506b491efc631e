import { VisuallyHidden } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import type { DragEvent, KeyboardEvent } from 'react'
import { useTranslations } from 'use-intl'
import type { AbbreviatedFieldName } from '../../../contract/fields.ts'
import { HEADER_ROW } from './cell-focus.ts'
import { useColumnLabel, type ColumnName } from './column-choice.ts'
import { WIDTH_MAX, WIDTH_MIN } from './column-widths.ts'
import { HeaderMenu } from './HeaderMenu.tsx'
import classes from './HeaderCell.module.css'
import { nextOrder, sortedAs } from './people-sort.ts'
import type { PeopleSource } from './people-source.ts'

/** What is dragged from one header to another. */
const DRAGGED = 'text/x-muster-column'
/** How far a key makes a column wider or narrower, in pixels. */
const STEP = 16

interface HeaderCellProps {
  name: ColumnName
  /** Its place in the grid, and whether it is the grid's tab stop. */
  column: number
  isTabStop: boolean
  sort: PeopleSource['sort']
  width: number
  onWidth: (width: number) => void
  /** Starts to follow the pointer that makes the column wider. */
  onResize: (event: unknown) => void
  /** The place among the columns that can be moved, and how many those are; null for the name, which stays. */
  place: { at: number; of: number } | null
  onMove: (name: AbbreviatedFieldName, place: number) => void
  onHide: (name: AbbreviatedFieldName) => void
}

/** The head of a column: a click sorts, a drag moves, its edge makes it wider, and its menu does all of that. */
export function HeaderCell({
  name,
  column,
  isTabStop,
  sort,
  width,
  onWidth,
  onResize,
  place,
  onMove,
  onHide,
}: HeaderCellProps) {
  const t = useTranslations('peopleTable.header')
  const label = useColumnLabel()(name)
  const sorted = sort && sortedAs(name, sort.value)
  const focus = { 'data-cell': `${HEADER_ROW}:${column}`, tabIndex: isTabStop ? 0 : -1 }
  const setWidth = (wanted: number) => onWidth(Math.max(WIDTH_MIN, Math.min(WIDTH_MAX, wanted)))

  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (!by || !event.altKey) return
    event.preventDefault()
    if (event.shiftKey) setWidth(width + by * STEP)
    else if (place && name !== 'name') onMove(name, Math.max(0, Math.min(place.of - 1, place.at + by)))
  }

  const onDrop = (event: DragEvent) => {
    const dragged = event.dataTransfer.getData(DRAGGED) as AbbreviatedFieldName
    if (!dragged) return
    event.preventDefault()
    onMove(dragged, place?.at ?? 0)
  }

  return (
    <th
      scope="col"
      className={classes.header}
      aria-label={label}
      aria-sort={sorted}
      draggable={place !== null}
      onDragStart={(event) => event.dataTransfer.setData(DRAGGED, name)}
      onDragOver={(event) => event.dataTransfer.types.includes(DRAGGED) && event.preventDefault()}
      onDrop={onDrop}
      onKeyDown={onKeyDown}
    >
      <span className={classes.line}>
        {sort && sorted ? (
          <button
            type="button"
            className={classes.label}
            onClick={() => sort.onSort(nextOrder(name, sort.value))}
            {...focus}
          >
            <span className={classes.text}>{label}</span>
            {sorted === 'ascending' && <IconArrowUp size={14} stroke={2} aria-hidden />}
            {sorted === 'descending' && <IconArrowDown size={14} stroke={2} aria-hidden />}
            <VisuallyHidden>{t('sorts')}</VisuallyHidden>
          </button>
        ) : (
          <span className={classes.label} {...focus}>
            <span className={classes.text}>{label}</span>
          </span>
        )}
        <HeaderMenu
          name={name}
          label={label}
          isTabStop={isTabStop}
          sort={sort}
          place={place}
          onMove={onMove}
          onHide={onHide}
          onWiden={(by) => setWidth(width + by * STEP * 2)}
        />
      </span>
      <span
        className={classes.edge}
        onMouseDown={onResize}
        onTouchStart={onResize}
        aria-hidden
        draggable
        onDragStart={(event) => event.preventDefault()}
      />
    </th>
  )
}
