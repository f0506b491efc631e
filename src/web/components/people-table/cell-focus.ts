import { useLayoutEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react'
import { useKeys } from '../../frame/keys.ts'

interface Cell {
  row: number
  column: number
}

/** The row of the headers, above the first person's. */
export const HEADER_ROW = -1

interface CellFocusOptions {
  grid: RefObject<HTMLElement | null>
  rows: number
  columns: number
  /** The column of the names. */
  home: number
  /** The row that starts with the focus, after coming back from its person. */
  start: number | null
  firstVisible: () => number
  /** How many rows are in sight: as far as a page goes. */
  rowsInSight: () => number
  scrollTo: (row: number) => void
  open: (row: number) => void
  /** Selects a row, or takes it out; null when nothing can be selected. */
  toggle: ((row: number) => void) | null
  /** Selects all rows from the one selected last to this one. */
  extend: (row: number) => void
}

const within = (value: number, first: number, count: number) => Math.max(first, Math.min(value, count - 1))

/** Moves the focus through a grid of which only some rows are in the document: one cell is a tab stop. */
export function useCellFocus({
  grid,
  rows,
  columns,
  home,
  start,
  firstVisible,
  rowsInSight,
  scrollTo,
  open,
  toggle,
  extend,
}: CellFocusOptions) {
  const [cell, setCell] = useState<Cell>({ row: start ?? 0, column: home })
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
    const next = { row: within(row, HEADER_ROW, rows), column: within(column, 0, columns) }
    isWanted.current = true
    if (next.row > HEADER_ROW) scrollTo(next.row)
    setCell(next)
  }
  const isInside = () => grid.current?.contains(document.activeElement) === true
  const person = (row: number) => within(row, 0, rows)

  const step = (by: 1 | -1) => {
    if (rows === 0) return
    if (isInside()) go(person(cell.row + by))
    else go(Math.max(firstVisible(), 0))
  }
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    ...(toggle && {
      x: () => isInside() && cell.row > HEADER_ROW && toggle(cell.row),
      X: () => isInside() && cell.row > HEADER_ROW && extend(cell.row),
    }),
  })

  const reach = (row: number) => {
    if (!toggle || cell.row === HEADER_ROW) return
    go(person(row))
    extend(person(row))
  }
  const moves: Record<string, () => void> = {
    ArrowDown: () => go(cell.row + 1),
    ArrowUp: () => go(cell.row - 1),
    ArrowRight: () => go(cell.row, cell.column + 1),
    ArrowLeft: () => go(cell.row, cell.column - 1),
    PageDown: () => go(person(cell.row + rowsInSight())),
    PageUp: () => go(person(cell.row - rowsInSight())),
    Home: () => go(0),
    End: () => go(rows - 1),
    'Control Home': () => go(0, 0),
    'Control End': () => go(rows - 1, columns - 1),
    'Shift ArrowDown': () => reach(cell.row + 1),
    'Shift ArrowUp': () => reach(cell.row - 1),
    Enter: () => open(cell.row),
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey) return
    const isCell = event.target instanceof HTMLElement && event.target.dataset.cell !== undefined
    const held = [(event.ctrlKey || event.metaKey) && 'Control', event.shiftKey && 'Shift'].filter(Boolean)
    const move = isCell ? moves[[...held, event.key].join(' ')] : undefined
    // Enter presses the button that a header is.
    if (!move || (event.key === 'Enter' && cell.row === HEADER_ROW)) return
    event.preventDefault()
    move()
  }

  const onFocus = (event: FocusEvent) => {
    const [row, column] = ((event.target as HTMLElement).dataset.cell ?? '').split(':').map(Number)
    if (row !== undefined && column !== undefined) setCell({ row, column })
  }

  return { cell, gridProps: { onKeyDown, onFocus } }
}
