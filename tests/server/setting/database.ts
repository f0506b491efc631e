import { inject } from 'vitest'
import type { Database } from '../../../src/server/database/engine.ts'
import { postgresStore } from './postgres-store.ts'
import { sqliteStore } from './sqlite-store.ts'

export const secret = 'a secret of the tests, long enough'

/** The engine that this run of the suite is about. */
export const engine = process.env.MUSTER_TEST_ENGINE === 'postgres' ? 'postgres' : 'sqlite'

/** Databases that are filled once a process and then copied: to fill each anew would take most of the time. */
export interface Store {
  /** Makes an empty database and gives its name. */
  create: () => Promise<string>
  /** Makes the database, with what it is filled with now, what others are copied from. */
  keep: (name: string) => Promise<Original>
  drop: (name: string) => Promise<void>
  urlOf: (name: string) => string
}

/** A database that others are copied from. */
export interface Original {
  copy: () => Promise<string>
  /**
   * Makes of a copy that somebody worked with a fresh one again, while it stays open. It says whether it could:
   * a database with much in it, with another schema, or with a job that may be at work, isn't worth the trouble.
   */
  renew: (name: string, db: Database) => Promise<boolean>
}

/** A database of a test's own. */
export interface TestDatabase<Told> {
  url: string
  /** What was told of the one that this is a copy of. */
  told: Told
  renew: (db: Database) => Promise<boolean>
  drop: () => Promise<void>
}

/** Makes what a kind of database has in it, in an empty one; it tells what the tests must know of it. */
export type Fill<Told> = (url: string) => Promise<Told>

let store: Store | undefined
const storeOfRun = (): Store =>
  (store ??= engine === 'postgres' ? postgresStore(inject('postgres')) : sqliteStore(inject('folder')))

const filled = new Map<Fill<unknown>, Promise<{ original: Original; told: unknown }>>()

async function fillOne(fill: Fill<unknown>) {
  const { create, keep, urlOf } = storeOfRun()
  const name = await create()
  const told = await fill(urlOf(name))
  return { original: await keep(name), told }
}

/** Makes a database on the engine of this run of the suite, with in it what a function fills it with. */
export async function newDatabase<Told>(fill: Fill<Told>): Promise<TestDatabase<Told>> {
  const first = filled.get(fill) ?? fillOne(fill)
  filled.set(fill, first)
  const { original, told } = await first
  const { drop, urlOf } = storeOfRun()
  const own = await original.copy()
  return {
    url: urlOf(own),
    told: told as Told,
    renew: (db) => original.renew(own, db),
    drop: () => drop(own),
  }
}
