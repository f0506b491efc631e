import { Skeleton } from '@mantine/core'
import { useLayoutEffect, useRef } from 'react'
import { FurtherFailureNotice } from './FurtherFailure.tsx'
import { rememberOpened } from './came-from.ts'
import { useListRows } from './list-rows.ts'
import type { PeopleList } from './people-list.ts'
import type { PeopleSource } from './people-source.ts'
import classes from './PeopleCards.module.css'
import { PersonCard } from './PersonCard.tsx'

/** The stylesheet has the same. */
const CARD_HEIGHT = 68

interface PeopleCardsProps {
  source: PeopleSource
  list: PeopleList
}

/** People on a phone: cards of two lines instead of a table. */
export function PeopleCards({ source, list }: PeopleCardsProps) {
  const { box, items, opened, above, below } = useListRows(source, list, {
    rowHeight: CARD_HEIGHT,
    headerHeight: 0,
  })

  const wanted = useRef(opened)

  // The card is there only once the list has measured its box: until then the wish stays.
  useLayoutEffect(() => {
    if (wanted.current === null) return
    const link = box.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"] a`)
    if (!link) return
    wanted.current = null
    link.focus({ preventScroll: true })
  })

  return (
    <div ref={box} className={classes.box}>
      <ul
        className={classes.list}
        aria-label={source.label}
        aria-busy={list.isPending}
        style={{ paddingBlock: `${above}px ${Math.max(below, 0)}px` }}
      >
        {items.map(({ index, key }) => {
          const person = list.people[index]
          if (!person && list.isFetchNextPageError) {
            return (
              <li key={`coming-${key}`} className={classes.end}>
                <FurtherFailureNotice list={list} />
              </li>
            )
          }
          if (!person) {
            return (
              <li key={`coming-${key}`} className={classes.card} aria-hidden>
                <Skeleton circle height={32} />
                <Skeleton height={10} radius="xl" width="60%" />
              </li>
            )
          }
          return (
            <li
              key={person.id}
              className={classes.card}
              data-index={index}
              aria-posinset={index + 1}
              aria-setsize={source.total ?? -1}
            >
              <PersonCard person={person} onOpen={() => rememberOpened(source, index)} />
            </li>
          )
        })}
      </ul>
    </div>
  )
}
