import { useLayoutEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react'
import { useKeys } from '../../frame/keys.ts'

interface Cell {
  row: number
  column: number
}

interface CellFocusOptions {
  grid: RefObject<HTMLElement | null>
  rows: number
  columns: number
  /** The row that starts with the focus, after coming back from its person. */
  start: number | null
  firstVisible: () => number
  scrollTo: (row: number) => void
  open: (row: number) => void
}

const within = (value: number, count: number) => Math.max(0, Math.min(value, count - 1))

/** Moves the focus through a grid of which only some rows are in the document: one cell is a tab stop. */
export function useCellFocus({ grid, rows, columns, start, firstVisible, scrollTo, open }: CellFocusOptions) {
  const [cell, setCell] = useState<Cell>({ row: start ?? 0, column: 0 })
  const isWanted = useRef(start !== null)

  // A row far away is rendered only after the scroll: until then the wish stays.
  useLayoutEffect(() => {
    if (!isWanted.current) return
    const target = grid.current?.querySelector<HTMLElement>(`[data-cell="${cell.row}:${cell.column}"]`)
    if (!target) return
    isWanted.current = false
    target.focus({ preventScroll: true })
  })

  const go = (row: number, column = cell.column) => {
    const next = { row: within(row, rows), column: within(column, columns) }
    isWanted.current = true
    scrollTo(next.row)
    setCell(next)
  }

  const step = (by: 1 | -1) => {
    if (rows === 0) return
    if (grid.current?.contains(document.activeElement)) go(cell.row + by)
    else go(Math.max(firstVisible(), 0))
  }
  useKeys({ j: () => step(1), k: () => step(-1) })

  const moves: Record<string, () => void> = {
    ArrowDown: () => go(cell.row + 1),
    ArrowUp: () => go(cell.row - 1),
    ArrowRight: () => go(cell.row, cell.column + 1),
    ArrowLeft: () => go(cell.row, cell.column - 1),
    Home: () => go(0),
    End: () => go(rows - 1),
    Enter: () => open(cell.row),
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    const isCell = event.target instanceof HTMLElement && event.target.dataset.cell !== undefined
    const move = isCell ? moves[event.key] : undefined
    if (!move) return
    event.preventDefault()
    move()
  }

  const onFocus = (event: FocusEvent) => {
    const [row, column] = ((event.target as HTMLElement).dataset.cell ?? '').split(':').map(Number)
    if (row !== undefined && column !== undefined) setCell({ row, column })
  }

  return { cell, gridProps: { onKeyDown, onFocus } }
}
