import { blankPerson, type PersonState, type SavedPerson } from '../../people/parts/person-state.ts'
import type { SamenessRecord } from '../../people/sameness/record.ts'
import { changedKeys } from '../../people/writing/apply-input.ts'
import type { ReadRow } from '../mapping/row.ts'
import { applyRow, type Circumstances } from './apply-row.ts'
import { withRoomForPhones } from './further-phones.ts'

/** The fields that aren't as every new person starts with them, or that somebody changed before. */
export function fieldsSet(
  before: PersonState | null,
  after: PersonState,
  changed: ReadonlySet<string>,
): ReadonlySet<string> {
  const began = before ?? blankPerson(new Date(0), null)
  return new Set([...changed, ...changedKeys(began, after)])
}

/** Someone whom rows of the file in batches before this one are about: what the rows say, one after the other. */
export class EarlierPerson {
  /** The person of the nation whom the rows mean. */
  readonly personId: number | null
  /** What the rows say of them, each by itself. */
  readonly records: (() => SamenessRecord)[]
  readonly #rows: readonly ReadRow[]
  #state: PersonState | undefined

  constructor(personId: number | null, rows: readonly ReadRow[], record: (row: ReadRow) => SamenessRecord) {
    this.personId = personId
    this.records = rows.map((row) => () => record(row))
    this.#rows = rows
  }

  /** What the rows so far make of someone as they are here, or of nobody. */
  state(
    here: SavedPerson | undefined,
    changed: ReadonlySet<string>,
    circumstances: Circumstances,
  ): PersonState {
    const before = here?.state ?? null
    const alone = { ...circumstances, referred: () => null }
    return (this.#state ??= this.#rows.reduce<PersonState | null>((had, row, place) => {
      if (place === 0 || had === null) return applyRow(row, had, changed, alone)
      const { said } = withRoomForPhones(row, had, circumstances.region)
      return applyRow(said, had, fieldsSet(before, had, changed), alone)
    }, before) as PersonState)
  }

  /** Notes what a further row says of them, and makes of them. */
  note(record: () => SamenessRecord, after: PersonState): void {
    this.records.push(record)
    this.#state = after
  }
}
