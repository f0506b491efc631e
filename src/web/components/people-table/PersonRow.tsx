import { Checkbox } from '@mantine/core'
import { flexRender, type Row } from '@tanstack/react-table'
import { Link } from '@tanstack/react-router'
import { memo, type MouseEvent } from 'react'
import { useTranslations } from 'use-intl'
import type { AbbreviatedPerson } from '../../../contract/person.ts'
import { usePersonName } from '../usePersonName.ts'
import { SELECT, type features } from './columns.tsx'
import classes from './PeopleGrid.module.css'

interface PersonRowProps {
  row: Row<typeof features, AbbreviatedPerson>
  index: number
  /** The columns shown, so that the row is drawn anew when they change. */
  shown: string
  /** The column whose cell of this row is the grid's tab stop, if any is. */
  tabStop: number | null
  /** Undefined where nothing can be selected. */
  isSelected: boolean | undefined
  onOpen: (index: number) => void
  onWarm: (id: number | null) => void
  /** Selects the person or takes them out; with `reach` all from the one before. */
  onSelect: (index: number, reach: boolean) => void
}

/** Selecting text in a row, or following something in it, is no click on the row. */
const isPlainClick = (event: MouseEvent) =>
  event.button === 0 &&
  !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) &&
  !(event.target as HTMLElement).closest('a, label, input') &&
  !window.getSelection()?.toString()

/** One person of the table. The name is a link; the rest of the row opens the person as well. */
export const PersonRow = memo(function PersonRow({
  row,
  index,
  tabStop,
  isSelected,
  onOpen,
  onWarm,
  onSelect,
}: PersonRowProps) {
  const t = useTranslations('peopleTable.select')
  const nameOf = usePersonName()
  const { id } = row.original

  const onClick = (event: MouseEvent) => {
    if (isPlainClick(event)) onOpen(index)
    else if (event.shiftKey && isSelected !== undefined) onSelect(index, true)
  }

  return (
    <tr
      className={classes.row}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      onClick={onClick}
      // A range that is selected by clicks shouldn't mark the text as well.
      onMouseDown={(event) => event.shiftKey && isSelected !== undefined && event.preventDefault()}
      onPointerEnter={() => onWarm(id)}
      onPointerLeave={() => onWarm(null)}
      onFocus={() => onWarm(id)}
    >
      {row.getVisibleCells().map((cell, column) => {
        const focus = { 'data-cell': `${index}:${column}`, tabIndex: column === tabStop ? 0 : -1 }
        if (cell.column.id === SELECT) {
          return (
            <td
              key={cell.id}
              className={classes.select}
              {...focus}
              onClick={(event) => event.stopPropagation()}
            >
              <Checkbox
                aria-label={t('person', { name: nameOf(row.original) })}
                checked={isSelected === true}
                tabIndex={-1}
                readOnly
                onClick={(event) => {
                  onSelect(index, event.shiftKey)
                  // Keys go on from the cell: in a checkbox they would be typed.
                  event.currentTarget.closest('td')?.focus({ preventScroll: true })
                }}
              />
            </td>
          )
        }
        const content = flexRender(cell.column.columnDef.cell, cell.getContext())
        if (cell.column.id !== 'name') {
          return (
            <td key={cell.id} className={classes.cell} {...focus}>
              {content}
            </td>
          )
        }
        return (
          <td key={cell.id} className={classes.cell} data-name>
            <Link
              to="/people/$id"
              params={{ id: String(id) }}
              preload={false}
              className={classes.link}
              onClick={(event) => {
                if (event.shiftKey && isSelected !== undefined) event.preventDefault()
                else onOpen(index)
              }}
              {...focus}
            >
              {content}
            </Link>
          </td>
        )
      })}
    </tr>
  )
})
