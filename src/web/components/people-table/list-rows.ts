import { useVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef } from 'react'
import { placeIn } from './list-place.ts'
import { useLoadAhead, type PeopleList } from './people-list.ts'
import type { PeopleSource } from './people-source.ts'

/** Rows kept ready above and below the screen, against blank flashes. */
const OVERSCAN = 20
/** Rows that stand for the first page while it loads. */
const FIRST = 20
/** Rows at the end that stand for the people still to come. */
const COMING = 3

interface RowsShape {
  rowHeight: number
  /** What stands above the first row inside the scrolling box. */
  headerHeight: number
}

/** Which rows are to be in the document, for a table and for cards alike. */
export function useListRows(
  { query }: PeopleSource,
  list: PeopleList,
  { rowHeight, headerHeight }: RowsShape,
) {
  const place = placeIn(query)
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
  const previous = useRef(place)
  useLayoutEffect(() => {
    // The same people in another order: one starts at their top again.
    if (previous.current !== place) virtualizer.scrollToOffset(0)
    previous.current = place
    place.opened = null
    return () => {
      place.offset = virtualizer.scrollOffset ?? 0
    }
  }, [virtualizer, place])

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
