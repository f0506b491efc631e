import { Button, Skeleton } from '@mantine/core'
import { useLayoutEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { FurtherFailureNotice } from './FurtherFailure.tsx'
import { rememberOpened } from './came-from.ts'
import { useListRows } from './list-rows.ts'
import type { PeopleList } from './people-list.ts'
import type { PeopleSource } from './people-source.ts'
import classes from './PeopleCards.module.css'
import { PersonCard } from './PersonCard.tsx'
import type { Selection } from './selection.ts'

/** The stylesheet has the same. */
const CARD_HEIGHT = 68

interface PeopleCardsProps {
  source: PeopleSource
  list: PeopleList
  /** Null where nothing can be selected. */
  selection: Selection | null
}

/** People on a phone: cards of two lines instead of a table. */
export function PeopleCards({ source, list, selection }: PeopleCardsProps) {
  const t = useTranslations('peopleTable.select')
  const [isSelecting, setSelecting] = useState((selection?.count ?? 0) > 0)
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

  const toggleSelecting = () => {
    if (isSelecting) selection?.clear()
    setSelecting(!isSelecting)
  }

  return (
    <>
      {selection && (
        <div className={classes.tools}>
          <Button
            variant="subtle"
            size="compact-md"
            className={classes.tool}
            aria-pressed={isSelecting}
            onClick={toggleSelecting}
          >
            {t(isSelecting ? 'stop' : 'start')}
          </Button>
        </div>
      )}
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
                <PersonCard
                  person={person}
                  isSelected={isSelecting ? selection?.has(person.id) : undefined}
                  onOpen={() => rememberOpened(source, index)}
                  onSelect={() => selection?.select([person.id], !selection.has(person.id))}
                />
              </li>
            )
          })}
        </ul>
      </div>
    </>
  )
}
