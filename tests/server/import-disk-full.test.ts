import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { comparedImport, countPeople, fileOf, importNow, orderOf, peopleOfFile } from './setting/imports.ts'
import { openNation } from './setting/nation.ts'
import type { Nation } from './setting/served-nation.ts'
import { atOnce, download } from './setting/exports.ts'

/** Lets the database grow by so many pages of 4 KB. */
async function giveRoom({ services: { db } }: Nation, pages: number) {
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(db)
  await sql`pragma max_page_count = ${sql.lit((rows[0]?.page_count ?? 0) + pages)}`.execute(db)
}

/** Waits until the work on an import rests. */
async function resting(nation: Nation, id: number) {
  for (;;) {
    const found = await importNow(nation, id)
    if (!['waiting', 'running'].includes(found.work?.status ?? '')) return found
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

it('a run stops when the disk is full, says so, and goes on when it is told', async () => {
  const nation = await openNation({ alone: true })
  const file = fileOf(1_000)
  const { id } = await comparedImport(nation, file)
  await giveRoom(nation, 200)
  await nation.call('runImport', { params: { id } })
  const stopped = await resting(nation, id)
  expect(stopped).toMatchObject({ stage: 'running', work: { status: 'paused', problem: 'disk_full' } })
  expect(await countPeople(nation)).toBe(3 + (stopped.work?.done ?? 0))

  await giveRoom(nation, 100_000)
  const finished = await orderOf(nation, 'resumeImport', id, 'finished')
  expect(finished.work).toMatchObject({ status: 'done', problem: null, done: 1_000, changed: 1_000 })
  expect(await peopleOfFile(nation)).toEqual(file.trim().split('\n').slice(1))
})

it('a file for which there is no room is refused with that reason, and leaves nothing', async () => {
  const nation = await openNation({ alone: true })
  await giveRoom(nation, 5)
  const { statusCode, body } = await nation.app.inject({
    method: 'POST',
    url: '/api/v1/imports/upload',
    headers: { authorization: `Bearer ${nation.tokens.organizer}`, 'content-type': 'text/csv' },
    payload: fileOf(5_000),
  })
  expect([statusCode, JSON.parse(body).code]).toEqual([507, 'disk_full'])
  expect((await nation.call('listImports')).body.results).toEqual([])
  expect(await nation.services.db.selectFrom('files').selectAll().execute()).toEqual([])
})

it('an export stops when the disk is full, is listed as that, and goes on when it is told', async () => {
  const nation = await openNation({ alone: true })
  await nation.call('loadDemoPeople', { body: { count: 2_000 } })
  await giveRoom(nation, 60)
  const body = { export: { whom: { everyone: true } } }
  await nation.call('createExport', { body, headers: atOnce })
  const newest = async () => (await nation.call('listExports')).body.results[0]
  await expect.poll(async () => (await newest()).work.status, { timeout: 20_000 }).toBe('paused')
  const stopped = await newest()
  expect(stopped).toMatchObject({ download_url: null, work: { problem: 'disk_full' } })
  expect(stopped.work.done).toBeLessThan(2_003)

  await giveRoom(nation, 100_000)
  expect((await nation.call('resumeExport', { params: { id: stopped.id } })).status).toBe(202)
  await expect.poll(async () => (await newest()).work.status, { timeout: 20_000 }).toBe('done')
  const { payload } = await download(nation, stopped)
  expect(payload.trim().split('\n')).toHaveLength(1 + 2_003)
})
