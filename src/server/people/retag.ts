import { formatTime } from '../../contract/times.ts'
import type { PersonState } from './person-state.ts'
import { addTags, tagKey } from './tag-name.ts'

/** Makes a person's state one with more or fewer tags. */
export type Retag = (state: PersonState, tags: string[], now: Date) => PersonState

const retagged = (state: PersonState, tags: string[], now: Date): PersonState =>
  tags.length === state.tags.length ? state : { ...state, tags, updated_at: formatTime(now) }

/** A person with these tags as well; the same state when they have them all. */
export const withTags: Retag = (state, tags, now) => retagged(state, addTags(state.tags, tags), now)

/** A person without these tags; the same state when they have none of them. */
export const withoutTags: Retag = (state, tags, now) => {
  const gone = new Set(tags.map(tagKey))
  const kept = state.tags.filter((tag) => !gone.has(tagKey(tag)))
  return retagged(state, kept, now)
}
