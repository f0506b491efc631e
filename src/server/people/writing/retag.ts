import { formatTime } from '../../../contract/times.ts'
import type { Database } from '../../database/engine.ts'
import type { PersonState } from '../parts/person-state.ts'
import { addTags, tagKey } from '../parts/tag-name.ts'
import { loadPeople } from '../reading/load.ts'
import type { Writing } from './journal.ts'
import { savePeople } from './save.ts'

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

/**
 * Changes the tags of people. Give it a transaction.
 *
 * @returns of each of them who is here, by id, the version that it made; null for who had just these tags
 */
export async function retagPeople(
  trx: Database,
  ids: number[],
  retag: Retag,
  tags: string[],
  writing: Writing,
): Promise<Map<number, number | null>> {
  const people = await loadPeople(trx, ids)
  const drafts = [...people.values()].map((before) => ({
    before,
    after: retag(before.state, tags, writing.now),
  }))
  const saved = await savePeople(trx, drafts, writing)
  return new Map(saved.map(({ id, version }) => [id, version === people.get(id)?.version ? null : version]))
}
