import { sql } from 'kysely'
import { chunks } from '../../database/chunks.ts'
import type { Database } from '../../database/engine.ts'
import { frequenciesOf, type Frequencies } from './frequencies.ts'

/** Names and streets whose frequencies are asked for, as they are compared. */
export interface Asked {
  firsts: string[]
  lasts: string[]
  /** The keys of streets. */
  streets: string[]
}

/**
 * Counts how many of a nation have a name or live in a house. Each is counted once, when it is first asked for: an
 * import asks for the same names again and again, and what it adds meanwhile says nothing of who was here.
 */
export class NationFrequencies {
  #people: number | undefined
  readonly #counts = {
    first: new Map<string, number>(),
    last: new Map<string, number>(),
    street: new Map<string, number>(),
  }

  /** The frequencies of the nation, those of these names and streets among them. */
  async of(db: Database, { firsts, lasts, streets }: Asked): Promise<Frequencies> {
    if (lasts.length + firsts.length + streets.length === 0)
      return frequenciesOf(this.#people ?? 0, this.#counts)
    this.#people ??= await approximatePeople(db)
    await this.#count(db, 'first', firsts)
    await this.#count(db, 'last', lasts)
    await this.#count(db, 'street', streets)
    return frequenciesOf(this.#people, this.#counts)
  }

  async #count(db: Database, what: 'first' | 'last' | 'street', values: string[]): Promise<void> {
    const counts = this.#counts[what]
    const unknown = [...new Set(values)].filter((value) => value !== '' && !counts.has(value))
    for (const some of chunks(unknown)) {
      for (const value of some) counts.set(value, 0)
      const [table, column] = columnOf[what]
      const { rows } = await sql<{ value: string; count: number }>`
        select ${sql.ref(column)} as value, count(*) as count from ${sql.table(table)}
        where ${sql.ref(column)} in (${sql.join(some)}) group by ${sql.ref(column)}`.execute(db)
      for (const { value, count } of rows) counts.set(value, Number(count))
    }
  }
}

const columnOf = {
  first: ['people', 'first_name_key'],
  last: ['people', 'last_name_key'],
  street: ['addresses', 'street_key'],
} as const

/** About how many people there are: ids are given one after the other. */
async function approximatePeople(db: Database): Promise<number> {
  const row = await db
    .selectFrom('people')
    .select(({ fn }) => fn.max('id').as('last'))
    .executeTakeFirst()
  return Number(row?.last ?? 0)
}
