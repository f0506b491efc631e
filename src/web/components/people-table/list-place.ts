import { hashKey } from '@tanstack/react-query'
import type { PeopleQuery } from '../../api/people-query.ts'

interface ListPlace {
  /** How far the list is scrolled, in pixels. */
  offset: number
  /** The row whose person was opened. */
  opened: number | null
}

/** How many lists are remembered: the nation and the searches of a working day. */
const LISTS_MAX = 50
const places = new Map<string, ListPlace>()

/** Where a list was left, so that coming back from a person finds the same people. Written to by whoever leaves. */
export function placeIn(query: PeopleQuery): ListPlace {
  const key = hashKey(query.queryKey)
  const place = places.get(key) ?? { offset: 0, opened: null }
  places.delete(key)
  places.set(key, place)
  const oldest = places.keys().next()
  if (places.size > LISTS_MAX && !oldest.done) places.delete(oldest.value)
  return place
}
