import { randomBytes } from 'node:crypto'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { inject } from 'vitest'
import type { Engine } from '../../../src/server/database/engine.ts'
import { openPostgres } from '../../../src/server/database/postgres.ts'

export const secret = 'a secret of the tests, long enough'

/** A database of a test's own. */
export interface TestDatabase<Told> {
  url: string
  /** What was told of the one that this is a copy of. */
  told: Told
  drop: () => Promise<void>
}

/** Makes what a kind of database has in it, in an empty one; it tells what the tests must know of it. */
export type Fill<Told> = (url: string) => Promise<Told>

/** Databases that are filled once a process and then copied: to fill each anew would take most of the time. */
interface Store {
  /** Makes an empty database and gives its name. */
  create: () => Promise<string>
  copy: (name: string) => Promise<string>
  drop: (name: string) => Promise<void>
  urlOf: (name: string) => string
}

const newFolder = () => mkdtempSync(join(inject('folder'), 'database-'))
const fileIn = (folder: string) => join(folder, 'muster.db')

const sqlite: Store = {
  create: async () => newFolder(),
  copy: async (folder) => {
    const own = newFolder()
    copyFileSync(fileIn(folder), fileIn(own))
    return own
  },
  drop: async (folder) => rmSync(folder, { recursive: true, force: true }),
  urlOf: (folder) => `file:${fileIn(folder)}`,
}

const uniqueName = () => `test_${randomBytes(8).toString('hex')}`

function postgres(server: string): Store {
  let opened: Engine | undefined
  let dropped: Promise<unknown> = Promise.resolve()
  const order = async (statement: string) => {
    opened ??= openPostgres(`${server}/postgres`)
    await sql.raw(statement).execute(opened.db)
  }
  const create = async (more = '') => {
    const name = uniqueName()
    await order(`create database ${name} ${more}`)
    return name
  }
  return {
    create: () => create(),
    // To copy its files is quicker than to log each of its pages.
    copy: (name) => create(`template ${name} strategy file_copy`),
    // It waits for a checkpoint, which the next test needn't do with it.
    drop: async (name) => {
      dropped = dropped.then(() => order(`drop database ${name} with (force)`))
    },
    urlOf: (name) => `${server}/${name}`,
  }
}

let store: Store | undefined
const storeOfRun = (): Store =>
  (store ??= process.env.MUSTER_TEST_ENGINE === 'postgres' ? postgres(inject('postgres')) : sqlite)

const filled = new Map<Fill<unknown>, Promise<{ name: string; told: unknown }>>()

async function fillOne(fill: Fill<unknown>) {
  const { create, urlOf } = storeOfRun()
  const name = await create()
  return { name, told: await fill(urlOf(name)) }
}

/** Makes a database on the engine of this run of the suite, with in it what a function fills it with. */
export async function newDatabase<Told>(fill: Fill<Told>): Promise<TestDatabase<Told>> {
  const first = filled.get(fill) ?? fillOne(fill)
  filled.set(fill, first)
  const { name, told } = await first
  const { copy, drop, urlOf } = storeOfRun()
  const own = await copy(name)
  return { url: urlOf(own), told: told as Told, drop: () => drop(own) }
}
