import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { comparedImport, countPeople, fileOf, importNow, orderOf, peopleOfFile } from './setting/imports.ts'
import { openNation, type Nation } from './setting/nation.ts'

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
  const nation = await openNation()
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
  const nation = await openNation()
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
