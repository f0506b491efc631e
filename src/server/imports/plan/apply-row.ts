import { isDeepStrictEqual } from 'node:util'
import type { Ballot } from '../../../contract/ballot.ts'
import { LONG_TEXT_MAX } from '../../../contract/field-kinds.ts'
import type { ImportOptions } from '../../../contract/import.ts'
import type { Region } from '../../../contract/nation.ts'
import type { PersonInput } from '../../../contract/person.ts'
import type { PersonState } from '../../people/parts/person-state.ts'
import { applyInput, type PersonChange } from '../../people/writing/apply-input.ts'
import { fillEmpty } from '../../people/writing/fill-empty.ts'
import type { ReadRow } from '../mapping/row.ts'
import { badEmailFlag, consentOf, keptOptOuts, optedOut } from './consent.ts'
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
function changeOf(row: ReadRow, { options, referred }: Circumstances): PersonChange {
  const { input, customValues, references } = row
  const tags = [...(input.tags ?? []), ...options.tags]
  const named = references.flatMap((reference) => {
    const id = referred(reference)
    return id === null ? [] : [[reference.field, id] as const]
  })
  return {
    input: {
      ...input,
      ...consentOf(row, options),
      ...(tags.length > 0 && { tags }),
      ...Object.fromEntries(named),
    },
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

/** What cells say beside their fields is added to the note, and never takes the place of what is there. */
function withAsides(input: PersonInput, { asides }: ReadRow, before: string | null): PersonInput {
  const note = input.note ?? before ?? ''
  const lines = asides.filter((aside) => !note.split('\n').includes(aside))
  const whole = [note, ...lines].filter((line) => line !== '').join('\n')
  return lines.length === 0 || whole.length > LONG_TEXT_MAX ? input : { ...input, note: whole }
}

/**
 * What someone becomes by a row; `before` is null for someone new. Who opted out stays out, and who opts out in the
 * file is out, whatever else is kept as it is.
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
  if (before === null) {
    const input = withAsides(change.input, row, null)
    return withBadEmail(row, applyInput(null, { ...change, input }, circumstances).after, circumstances)
  }
  for (const field of keptOptOuts(before, change.input)) delete change.input[field]
  const fills = circumstances.options.on_match !== 'overwrite'
  const meant = fills
    ? fillEmpty(before, change, changed).change
    : { ...change, input: withBallots(change.input, before) }
  const input = withAsides({ ...meant.input, ...optedOut(change.input) }, row, before.note)
  return withBadEmail(row, applyInput(before, { ...meant, input }, circumstances).after, circumstances)
}

const withBadEmail = (row: ReadRow, state: PersonState, circumstances: Circumstances): PersonState => {
  const input = badEmailFlag(row, state)
  return Object.keys(input).length === 0 ? state : applyInput(state, { input }, circumstances).after
}

/** Whether nothing but the time of the change differs. */
export const isSame = (before: PersonState, after: PersonState): boolean =>
  isDeepStrictEqual({ ...before, updated_at: null }, { ...after, updated_at: null })
