import { flexRender, type Row } from '@tanstack/react-table'
import { Link } from '@tanstack/react-router'
import { memo, type MouseEvent } from 'react'
import type { AbbreviatedPerson } from '../../../contract/person.ts'
import type { features } from './columns.tsx'
import classes from './PeopleGrid.module.css'

interface PersonRowProps {
  row: Row<typeof features, AbbreviatedPerson>
  index: number
  /** The columns shown, so that the row is drawn anew when they change. */
  shown: string
  /** The column whose cell of this row is the grid's tab stop, if any is. */
  tabStop: number | null
  onOpen: (index: number) => void
  onWarm: (id: number | null) => void
}

/** Selecting text in a row, or following something in it, is no click on the row. */
const isPlainClick = (event: MouseEvent) =>
  event.button === 0 &&
  !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) &&
  !(event.target as HTMLElement).closest('a') &&
  !window.getSelection()?.toString()

/** One person of the table. The name is a link; the rest of the row opens the person as well. */
export const PersonRow = memo(function PersonRow({ row, index, tabStop, onOpen, onWarm }: PersonRowProps) {
  const { id } = row.original
  return (
    <tr
      className={classes.row}
      aria-rowindex={index + 2}
      onClick={(event) => isPlainClick(event) && onOpen(index)}
      onPointerEnter={() => onWarm(id)}
      onPointerLeave={() => onWarm(null)}
      onFocus={() => onWarm(id)}
    >
      {row.getVisibleCells().map((cell, column) => {
        const content = flexRender(cell.column.columnDef.cell, cell.getContext())
        const focus = { 'data-cell': `${index}:${column}`, tabIndex: column === tabStop ? 0 : -1 }
        if (column > 0) {
          return (
            <td key={cell.id} className={classes.cell} {...focus}>
              {content}
            </td>
          )
        }
        return (
          <td key={cell.id} className={classes.cell}>
            <Link
              to="/people/$id"
              params={{ id: String(id) }}
              preload={false}
              className={classes.link}
              onClick={() => onOpen(index)}
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
