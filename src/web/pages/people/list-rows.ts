import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { useLoadAhead, type PeopleList } from './people-list.ts'

/** Rows kept ready above and below the screen, against blank flashes. */
const OVERSCAN = 20
/** Rows that stand for the first page while it loads. */
const FIRST = 20
/** Rows at the end that stand for the people still to come. */
const COMING = 3

/** Where the list was left, so that coming back from a person finds the same people. */
const place = { offset: 0, opened: null as number | null }

/** Remembers the row whose person is being opened: it has the focus again on return. */
export function rememberOpened(row: number) {
  place.opened = row
}

interface RowsShape {
  rowHeight: number
  /** What stands above the first row inside the scrolling box. */
  headerHeight: number
}

/** Which rows are to be in the document, for a table and for cards alike. */
export function useListRows(list: PeopleList, { rowHeight, headerHeight }: RowsShape) {
  const box = useRef<HTMLDivElement>(null)
  const opened = useRef(place.opened)
  const { people, hasNextPage, isFetchNextPageError, isPending } = list
  const coming = isPending ? FIRST : isFetchNextPageError ? 1 : hasNextPage ? COMING : 0

  const virtualizer = useVirtualizer({
    count: people.length + coming,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
    scrollMargin: headerHeight,
    scrollPaddingStart: headerHeight,
    initialOffset: people.length > 0 ? place.offset : 0,
  })

  useLayoutEffect(() => virtualizer.measure(), [virtualizer, rowHeight])
  useEffect(() => {
    place.opened = null
    return () => {
      place.offset = virtualizer.scrollOffset ?? 0
    }
  }, [virtualizer])

  const items = virtualizer.getVirtualItems()
  const first = items[0]?.start ?? headerHeight
  const end = items.at(-1)?.end ?? headerHeight
  useLoadAhead(list, items.at(-1)?.index ?? 0)

  return {
    box,
    items,
    virtualizer,
    /** The row to give the focus back to. */
    opened: opened.current,
    /** Heights of what is left out above and below. */
    above: first - headerHeight,
    below: virtualizer.getTotalSize() - (end - headerHeight),
  }
}
