import { chunks } from '../database/chunks.ts'
import type { Database } from '../database/engine.ts'
import { insertRows } from '../database/insert-rows.ts'
import { markHash } from './mark-hash.ts'
import type { PlannedRow } from './plan/planned-row.ts'

/** Keys that are forgotten at a time: a large import has a few million, and others want to work meanwhile. */
const FORGOTTEN = 20_000

/** Further rows of one person that are remembered one by one. */
const FURTHER_MAX = 200
/** As many are looked for at first: most people have few. */
const FURTHER_FEW = 6

const furtherMark = (first: number, place: number) => `further|${first}|${place}`
const upTo = (from: number, last: number) => Array.from({ length: last - from + 1 }, (_, at) => from + at)

/** What rows of an import so far are known by: their marks, kept as hashes. For one step, in its transaction. */
export class RowKeys {
  readonly #trx: Database
  readonly #importId: number
  readonly #hashes = new Map<string, number>()
  #earlier: ReadonlyMap<string, number> = new Map()
  readonly #further = new Map<number, number[]>()

  constructor(trx: Database, importId: number) {
    this.#trx = trx
    this.#importId = importId
  }

  /** The first rows before these that have any of the marks, by the marks. */
  async earlier(marks: readonly string[]): Promise<ReadonlyMap<string, number>> {
    this.#earlier = await this.#rowsOf(marks)
    return this.#earlier
  }

  /** The rows of the people of some first rows that follow those, in the order of the file. */
  async further(firsts: readonly number[]): Promise<ReadonlyMap<number, readonly number[]>> {
    await this.#lookFor(firsts, upTo(1, FURTHER_FEW))
    const many = firsts.filter((first) => this.#further.get(first)?.length === FURTHER_FEW)
    await this.#lookFor(many, upTo(FURTHER_FEW + 1, FURTHER_MAX))
    return this.#further
  }

  async #lookFor(firsts: readonly number[], places: readonly number[]): Promise<void> {
    const markOf = (first: number) => places.map((place) => furtherMark(first, place))
    const rows = await this.#rowsOf(firsts.flatMap(markOf))
    for (const first of firsts) {
      const found = markOf(first).flatMap((mark) => rows.get(mark) ?? [])
      this.#further.set(first, [...(this.#further.get(first) ?? []), ...found])
    }
  }

  /** The rows that were kept for marks. */
  async #rowsOf(marks: readonly string[]): Promise<Map<string, number>> {
    const rowOf = new Map<number, number>()
    for (const keys of chunks([...new Set(marks.map((mark) => this.#hash(mark)))])) {
      const rows = await this.#trx
        .selectFrom('import_keys')
        .select(['key', 'row'])
        .where('import_id', '=', this.#importId)
        .where('key', 'in', keys)
        .execute()
      for (const { key, row } of rows) rowOf.set(key, row)
    }
    const kept = new Map<string, number>()
    for (const mark of marks) {
      const row = rowOf.get(this.#hash(mark))
      if (row !== undefined) kept.set(mark, row)
    }
    return kept
  }

  /** Keeps what rows are known by, for those that follow. */
  async keep(rows: readonly PlannedRow[]): Promise<void> {
    const firsts = new Map<number, number>()
    for (const { row, marks, outcome, detail } of rows) {
      if (outcome === 'skipped') continue
      for (const mark of marks) {
        const key = this.#hash(mark)
        // What a double is known by, the person of its first row is known by from now on.
        if (!this.#earlier.has(mark) && !firsts.has(key)) firsts.set(key, detail.same_as ?? row)
      }
      if (outcome === 'double' && detail.same_as !== undefined) this.#follow(detail.same_as, row, firsts)
    }
    const import_id = this.#importId
    await insertRows(
      this.#trx,
      'import_keys',
      [...firsts].map(([key, row]) => ({ import_id, key, row })),
    )
  }

  #follow(first: number, row: number, kept: Map<number, number>): void {
    const further = this.#further.get(first) ?? []
    if (further.length >= FURTHER_MAX) return
    this.#further.set(first, [...further, row])
    kept.set(this.#hash(furtherMark(first, further.length + 1)), row)
  }

  /** Forgets what rows are known by: they are planned anew. */
  async forget(rows: number[]): Promise<void> {
    for (const some of chunks(rows)) {
      await this.#trx
        .deleteFrom('import_keys')
        .where('import_id', '=', this.#importId)
        .where('row', 'in', some)
        .execute()
    }
  }

  #hash(mark: string): number {
    const known = this.#hashes.get(mark)
    if (known !== undefined) return known
    const made = markHash(mark)
    this.#hashes.set(mark, made)
    return made
  }
}

/** Forgets some of what the rows of an import were known by. @returns whether there was any */
export async function forgetSomeKeys(trx: Database, importId: number): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('import_keys')
    .where('import_id', '=', importId)
    .where('key', 'in', (query) =>
      query
        .selectFrom('import_keys')
        .select('key')
        .where('import_id', '=', importId)
        .orderBy('key')
        .limit(FORGOTTEN),
    )
    .executeTakeFirst()
  return numDeletedRows > 0n
}
