import type { Refusal } from '../../contract/import-row.ts'
import type { Reason } from '../../contract/import.ts'
import { remarksOf, type RowDetail } from './plan/planned-row.ts'

/** The most reasons that are told apart: a file with more of them is of another kind than people. */
const REASONS_MAX = 200

const keyOf = ({ kind, column, rule }: Reason) => `${kind}|${column}|${rule}`

/** What is wrong with a row as a whole is said without its number, so that rows of one kind count together. */
const withoutPlace = (rule: string) => rule.replace(/^Row \d+(?:, column \d+)?: /, '')

/** How often which reason is given for rows that are refused, or remarked on rows that are taken. */
export class ReasonTally {
  readonly #reasons: Map<string, Reason>

  /** @param kept what was counted so far, as JSON; null for nothing */
  constructor(kept: string | null) {
    const reasons = JSON.parse(kept ?? '[]') as Reason[]
    this.#reasons = new Map(reasons.map((reason) => [keyOf(reason), reason]))
  }

  /** Counts a row, or with -1 takes it out again. */
  count(detail: RowDetail, rows: 1 | -1 = 1): void {
    this.#add('refusal', detail.refusals ?? [], rows)
    this.#add('remark', remarksOf(detail), rows)
  }

  #add(kind: Reason['kind'], said: Refusal[], rows: number) {
    const ofRow = said.map(({ column, rule }): Reason => ({
      kind,
      column,
      rule: withoutPlace(rule),
      rows: 0,
    }))
    // A row that says the same of two cells of a column is one row.
    for (const [key, reason] of new Map(ofRow.map((one) => [keyOf(one), one]))) {
      const known = this.#reasons.get(key)
      if (known) known.rows += rows
      else if (this.#reasons.size < REASONS_MAX) this.#reasons.set(key, { ...reason, rows })
    }
  }

  /** The reasons that are left, the most frequent first. */
  list(): Reason[] {
    return [...this.#reasons.values()]
      .filter(({ rows }) => rows > 0)
      .toSorted((one, other) => other.rows - one.rows)
  }
}
