import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { expect, it, onTestFinished } from 'vitest'
import { openNation } from './setting/nation.ts'
import type { Nation } from './setting/served-nation.ts'

const isSqlite = process.env.MUSTER_TEST_ENGINE !== 'postgres'
const url = '/api/v1/backup'
const ask = ({ app, tokens }: Nation, role: 'organizer' | 'staff' = 'organizer') =>
  app.inject({ method: 'GET', url, headers: { authorization: `Bearer ${tokens[role]}` } })

/** What the backup file holds, read as anyone with SQLite reads it. */
function openBackup(content: Buffer) {
  const folder = mkdtempSync(join(tmpdir(), 'muster-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'copy.db')
  writeFileSync(file, content)
  const copy = new SqliteDatabase(file)
  onTestFinished(() => void copy.close())
  return copy
}

it('a backup is a database with everyone in it; on PostgreSQL it is left to its own tools', async () => {
  const nation = await openNation()
  await nation.add({ first_name: 'Ada', last_name: 'Lovelace' })
  const { statusCode, headers, rawPayload, body } = await ask(nation)
  if (!isSqlite) {
    expect([statusCode, JSON.parse(body).message]).toEqual([409, expect.stringMatching(/pg_dump/)])
    return
  }
  expect([statusCode, headers['content-type']]).toEqual([200, 'application/vnd.sqlite3'])
  expect(headers['content-disposition']).toMatch(/^attachment; filename="muster-\d{4}-\d\d-\d\d\.db"$/)
  const copy = openBackup(rawPayload)
  expect(copy.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(copy.prepare("select last_name from people where first_name = 'Ada'").get()).toEqual({
    last_name: 'Lovelace',
  })
})

it('a backup is for organizers alone', async () => {
  const nation = await openNation()
  expect((await ask(nation, 'staff')).statusCode).toBe(403)
  expect((await nation.app.inject({ method: 'GET', url })).statusCode).toBe(401)
})

it('the nation says where its data is, and how much', async () => {
  const nation = await openNation()
  const { body } = await nation.call('showData')
  expect(body).toMatchObject({ engine: isSqlite ? 'sqlite' : 'postgres', people_count: 3 })
  expect(body.size_in_bytes).toBeGreaterThan(10_000)
  expect(body.version).toMatch(/^\d+\.\d+\.\d+/)
})
