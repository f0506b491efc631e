import { randomBytes } from 'node:crypto'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { inject } from 'vitest'
import { openPostgres } from '../../../src/server/database/postgres.ts'
import { openServices } from '../../../src/server/open.ts'

export const secret = 'a secret of the tests, long enough'

/** A migrated, empty database of a test's own. */
export interface TestDatabase {
  url: string
  drop: () => Promise<void>
}

const folder = () => mkdtempSync(join(tmpdir(), 'muster-test-'))

async function migrated(url: string): Promise<string> {
  const { engine } = await openServices({ databaseUrl: url, secret })
  await engine.close()
  return url
}

async function onPostgres(server: string, statement: string): Promise<void> {
  const { db, close } = openPostgres(`${server}/postgres`)
  await sql.raw(statement).execute(db)
  await close()
}

const uniqueName = () => `test_${randomBytes(8).toString('hex')}`

/** Each test file migrates one database, and its tests work on copies: migrating anew would take most of the time. */
let template: Promise<string> | undefined

async function sqliteDatabase(): Promise<TestDatabase> {
  template ??= (async () => {
    const home = folder()
    process.once('exit', () => rmSync(home, { recursive: true, force: true }))
    const file = join(home, 'template.db')
    await migrated(`file:${file}`)
    return file
  })()
  const home = folder()
  const file = join(home, 'muster.db')
  copyFileSync(await template, file)
  return { url: `file:${file}`, drop: async () => rmSync(home, { recursive: true, force: true }) }
}

async function postgresDatabase(server: string): Promise<TestDatabase> {
  template ??= (async () => {
    const name = uniqueName()
    await onPostgres(server, `create database ${name}`)
    await migrated(`${server}/${name}`)
    return name
  })()
  const name = uniqueName()
  await onPostgres(server, `create database ${name} template ${await template}`)
  return { url: `${server}/${name}`, drop: () => onPostgres(server, `drop database ${name} with (force)`) }
}

/** Makes a database on the engine of this run of the suite. */
export const newDatabase = (): Promise<TestDatabase> =>
  process.env.MUSTER_TEST_ENGINE === 'postgres' ? postgresDatabase(inject('postgres')) : sqliteDatabase()
