import { sql } from 'kysely'
import { chunks } from '../../database/chunks.ts'
import type { Database } from '../../database/engine.ts'

/**
 * Whom the run of an import made so far. The comparison told that later rows aren't about them, so they are not looked
 * at again. Most of them are remembered in ranges of ids, since ids are given one after the other.
 */
export class MadePeople {
  readonly #batch: string | null
  /** Nobody with this id or a smaller one was made by the run. */
  readonly #before: number
  readonly #ranges: { first: number; last: number }[] = []
  #noted: { first: number; last: number; row: number } | undefined

  private constructor(batch: string | null, before: number) {
    this.#batch = batch
    this.#before = before
  }

  /** @param isAtStart whether nothing was written yet: of a run that goes on only the history knows */
  static async begin(db: Database, batch: string | null, isAtStart: boolean): Promise<MadePeople> {
    if (!isAtStart) return new MadePeople(batch, 0)
    return new MadePeople(batch, await newestId(db))
  }

  /** Remembers who is made by a step that ends with a row, for when it is done: it may be taken back and tried again. */
  note(ids: readonly number[], row: number): void {
    const [first, last] = [ids[0], ids.at(-1)]
    const isRange = first !== undefined && last !== undefined && last - first === ids.length - 1
    this.#noted = isRange ? { first, last, row } : undefined
  }

  /** Told which row the run has come to: what was noted holds if its step is done. */
  confirm(row: number): void {
    const noted = this.#noted
    this.#noted = undefined
    if (noted?.row !== row) return
    const range = this.#ranges.at(-1)
    if (range && range.last === noted.first - 1) range.last = noted.last
    else this.#ranges.push({ first: noted.first, last: noted.last })
  }

  /** The greatest id of those who aren't of the run, as long as nobody else adds people; undefined when it can't be told. */
  async newestBefore(trx: Database): Promise<number | undefined> {
    const [range, ...more] = this.#ranges
    if (this.#before === 0 || more.length > 0 || (range && range.first !== this.#before + 1)) return undefined
    return (await newestId(trx)) === (range?.last ?? this.#before) ? this.#before : undefined
  }

  /** Those of these people whom the run made. */
  async among(trx: Database, ids: readonly number[]): Promise<Set<number>> {
    const made = new Set<number>()
    const unknown: number[] = []
    for (const id of ids) {
      if (id <= this.#before) continue
      if (this.#ranges.some(({ first, last }) => first <= id && id <= last)) made.add(id)
      else unknown.push(id)
    }
    for (const some of chunks(unknown)) {
      const found = await trx
        .selectFrom('changes')
        .select('person_id')
        .where('person_id', 'in', some)
        .where('kind', '=', 'create')
        .where('batch', '=', this.#batch)
        .execute()
      for (const { person_id } of found) made.add(person_id)
    }
    return made
  }
}

async function newestId(db: Database): Promise<number> {
  const { rows } = await sql<{ last: number | null }>`select max(id) as last from people`.execute(db)
  return Number(rows[0]?.last ?? 0)
}
