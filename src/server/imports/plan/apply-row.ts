import { isDeepStrictEqual } from 'node:util'
import type { Ballot } from '../../../contract/ballot.ts'
import type { ImportOptions } from '../../../contract/import.ts'
import type { Region } from '../../../contract/nation.ts'
import type { PersonInput } from '../../../contract/person.ts'
import type { PersonState } from '../../people/parts/person-state.ts'
import { applyInput, type PersonChange } from '../../people/writing/apply-input.ts'
import { fillEmpty } from '../../people/writing/fill-empty.ts'
import type { ReadRow } from '../mapping/row.ts'
import type { ReferenceFinder } from './references.ts'

/** What a row is applied with. */
export interface Circumstances {
  now: Date
  authorId: number | null
  region: Region
  options: ImportOptions
  referred: ReferenceFinder
}

/** What a row asks for: its values, the tags that everyone gets, and the people it names. */
function changeOf(
  { input, customValues, references }: ReadRow,
  { options, referred }: Circumstances,
): PersonChange {
  const tags = [...(input.tags ?? []), ...options.tags]
  const named = references.flatMap((reference) => {
    const id = referred(reference)
    return id === null ? [] : [[reference.field, id] as const]
  })
  return {
    input: { ...input, ...(tags.length > 0 && { tags }), ...Object.fromEntries(named) },
    customValues,
  }
}

const sameElection = (one: Ballot, other: Ballot) =>
  one.election_at === other.election_at &&
  one.country_code === other.country_code &&
  one.state === other.state &&
  one.election_period === other.election_period

/** A file tells of one election a row: the ballots of others stay. */
function withBallots(input: PersonInput, before: PersonState): PersonInput {
  if (!input.ballots) return input
  const given = input.ballots
  const others = before.ballots.filter((ballot) => !given.some((one) => sameElection(one, ballot)))
  return { ...input, ballots: [...others, ...given] }
}

/**
 * What someone becomes by a row; `before` is null for someone new.
 *
 * @param changed the fields of theirs that somebody changed since they began; only asked when empty ones are filled
 */
export function applyRow(
  row: ReadRow,
  before: PersonState | null,
  changed: ReadonlySet<string>,
  circumstances: Circumstances,
): PersonState {
  const change = changeOf(row, circumstances)
  if (before === null) return applyInput(null, change, circumstances).after
  const fills = circumstances.options.on_match !== 'overwrite'
  const meant = fills
    ? fillEmpty(before, change, changed).change
    : { ...change, input: withBallots(change.input, before) }
  const { after } = applyInput(before, meant, circumstances)
  return after
}

/** Whether nothing but the time of the change differs. */
export const isSame = (before: PersonState, after: PersonState): boolean =>
  isDeepStrictEqual({ ...before, updated_at: null }, { ...after, updated_at: null })
