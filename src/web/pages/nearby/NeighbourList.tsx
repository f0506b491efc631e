import { Skeleton } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useRef, type KeyboardEvent, type MouseEvent } from 'react'
import { useTranslations } from 'use-intl'
import type { Units } from '../../../contract/nation.ts'
import type { Point } from '../../../contract/nearby.ts'
import type { LatLng } from '../../components/map/view.ts'
import { useKeys } from '../../frame/keys.ts'
import classes from './NeighbourList.module.css'
import { NeighbourRow } from './NeighbourRow.tsx'

/** The stylesheet has the same. */
const ROW_HEIGHT = 64
/** Rows kept ready above and below what is in sight. */
const OVERSCAN = 12
/** Rows that stand for the people while they are asked for. */
const FIRST = 8
const PAGE = 8

interface NeighbourListProps {
  people: Point[]
  isPending: boolean
  /** Null while it isn't known yet: then there is nobody either. */
  centre: LatLng | null
  units: Units
  selected: number | null
  /** On whom the pointer rests, here or on the map. */
  pointed: number | null
  onSelect: (id: number) => void
  onPoint: (id: number | null) => void
  /** Someone is being opened. */
  onOpen: () => void
}

/** Everyone in the circle, nearest first: all that the map says, by keyboard and to be heard. */
export function NeighbourList(props: NeighbourListProps) {
  const { people, isPending, centre, units, selected, pointed, onSelect, onPoint, onOpen } = props
  const t = useTranslations('nearby')
  const box = useRef<HTMLDivElement>(null)
  const wanted = useRef<number | null>(null)
  const virtualizer = useVirtualizer({
    count: people.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
  })
  const chosen = people.findIndex(({ id }) => id === selected)
  const atHand = Math.max(0, chosen)

  // Whoever is chosen on the map comes into sight here.
  useEffect(() => {
    if (chosen >= 0) virtualizer.scrollToIndex(chosen)
  }, [chosen, virtualizer])

  // The row is there only once the list has scrolled to it: until then the wish stays.
  useLayoutEffect(() => {
    if (wanted.current === null) return
    const link = box.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"] a`)
    if (!link) return
    wanted.current = null
    link.focus({ preventScroll: true })
  })

  const goTo = (index: number) => {
    const person = people[Math.max(0, Math.min(people.length - 1, index))]
    if (!person) return
    wanted.current = people.indexOf(person)
    virtualizer.scrollToIndex(wanted.current)
    onSelect(person.id)
  }
  const next = () => goTo(chosen + 1)
  const previous = () => goTo(chosen < 0 ? 0 : chosen - 1)
  useKeys({ j: next, k: previous })

  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Record<string, () => void> = {
      ArrowDown: next,
      ArrowUp: previous,
      PageDown: () => goTo(chosen + PAGE),
      PageUp: () => goTo(chosen - PAGE),
      Home: () => goTo(0),
      End: () => goTo(people.length - 1),
    }
    const move = moves[event.key]
    if (!move) return
    event.preventDefault()
    move()
  }
  const rowAt = ({ target }: MouseEvent) => {
    const row = (target as HTMLElement).closest<HTMLElement>('[data-index]')
    return row ? people[Number(row.dataset.index)] : undefined
  }

  const items = virtualizer.getVirtualItems()
  return (
    <div ref={box} className={classes.box}>
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- the links in the rows do the same by keyboard */}
      <ul
        className={classes.list}
        aria-label={t('list')}
        aria-busy={isPending}
        style={{
          paddingBlockStart: items[0]?.start ?? 0,
          blockSize: virtualizer.getTotalSize() || undefined,
        }}
        onKeyDown={onKeyDown}
        onClick={(event) => {
          const person = rowAt(event)
          if (person) onSelect(person.id)
        }}
        onPointerOver={(event) => onPoint(rowAt(event)?.id ?? null)}
        onPointerLeave={() => onPoint(null)}
      >
        {isPending && people.length === 0 && <Coming />}
        {items.map(({ index }) => {
          const point = people[index]
          if (!point || !centre) return null
          return (
            <li
              key={point.id}
              className={classes.row}
              data-index={index}
              data-selected={point.id === selected || undefined}
              data-pointed={point.id === pointed || undefined}
              aria-current={point.id === selected || undefined}
              aria-posinset={index + 1}
              aria-setsize={people.length}
            >
              <NeighbourRow
                point={point}
                centre={centre}
                units={units}
                isAtHand={index === atHand}
                onSelect={onSelect}
                onOpen={onOpen}
              />
            </li>
          )
        })}
      </ul>
    </div>
  )
}

const Coming = () =>
  Array.from({ length: FIRST }, (_, index) => (
    <li key={index} className={classes.row} aria-hidden>
      <Skeleton height={10} radius="xl" width="55%" />
      <Skeleton height={8} radius="xl" width="75%" mt={10} />
    </li>
  ))
