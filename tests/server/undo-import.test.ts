import { expect, test } from 'vitest'
import type { PersonInput } from '../../src/contract/person.ts'
import { inTransaction } from '../../src/server/database/transaction.ts'
import { undoImport } from '../../src/server/jobs/undo-import.ts'
import { loadPeople } from '../../src/server/people/reading/load.ts'
import { applyInput } from '../../src/server/people/writing/apply-input.ts'
import type { Writing } from '../../src/server/people/writing/journal.ts'
import { savePeople } from '../../src/server/people/writing/save.ts'
import { openNation } from './setting/nation.ts'
import type { Nation } from './setting/served-nation.ts'

const writing: Writing = {
  now: new Date('2026-03-04T05:06:07Z'),
  accountId: null,
  authorId: null,
  source: 'import',
  batch: 'a batch of the import',
}

/** Imports rows: each a new person, or a change of the one of its id. Gives the ids. */
const importRows = ({ services: { db } }: Nation, rows: { id?: number; input: PersonInput }[]) =>
  inTransaction(db, async (trx) => {
    const people = await loadPeople(
      trx,
      rows.flatMap(({ id }) => id ?? []),
    )
    const drafts = rows.map(({ id, input }) => {
      const before = (id !== undefined && people.get(id)) || null
      const { after } = applyInput(before?.state ?? null, { input }, { ...writing, region: 'US' })
      return { before, after }
    })
    return (await savePeople(trx, drafts, writing)).map(({ id }) => id)
  })

const undo = ({ services: { db } }: Nation, ids: number[]) =>
  inTransaction(db, (trx) =>
    undoImport(
      trx,
      'a batch of the import',
      ids.map((personId) => ({ personId, before: null })),
      { ...writing, now: new Date(), source: 'undo', batch: 'a batch of the undo' },
    ),
  )

const show = async (nation: Nation, id: number) =>
  (await nation.call('showPerson', { params: { id } })).body?.person

test('people whom an import made go, and can be brought back from the journal', async () => {
  const nation = await openNation()
  const ids = await importRows(nation, [
    { input: { first_name: 'Ada', email: 'ada@example.org', tags: ['from the file'] } },
    { input: { last_name: 'Byron', phone: '303 555 0841' } },
  ])
  expect(await undo(nation, ids)).toEqual(ids.map((personId) => ({ personId, outcome: 'changed' })))
  for (const id of ids) expect((await nation.call('showPerson', { params: { id } })).status).toBe(404)
  expect(
    (await nation.call('restorePerson', { params: { id: ids[0] as number } })).body.person,
  ).toMatchObject({
    first_name: 'Ada',
    tags: ['from the file'],
  })
  expect(await undo(nation, [ids[1] as number])).toEqual([
    { personId: ids[1], outcome: 'failed', problem: 'gone', name: 'Byron' },
  ])
})

test('people whom an import made stay when they were edited since', async () => {
  const nation = await openNation()
  const [edited, tagged] = (await importRows(nation, [
    { input: { first_name: 'Ada' } },
    { input: { first_name: 'Bea' } },
  ])) as [number, number]
  await nation.call('updatePerson', { params: { id: edited }, body: { person: { occupation: 'Baker' } } })
  await nation.call('tagPerson', { params: { id: tagged }, body: { tagging: { tag: 'met' } } })
  expect(await undo(nation, [edited, tagged])).toEqual([
    { personId: edited, outcome: 'failed', problem: 'changed_since', name: 'Ada' },
    { personId: tagged, outcome: 'failed', problem: 'changed_since', name: 'Bea' },
  ])
  expect(await show(nation, edited)).toMatchObject({ first_name: 'Ada', occupation: 'Baker' })
})

test('someone of an import who signs in stays', async () => {
  const nation = await openNation()
  const [id] = (await importRows(nation, [{ input: { first_name: 'Ada' } }])) as [number]
  const { db } = nation.services
  await db.updateTable('accounts').set({ personId: id }).where('email', '=', 'staff@example.org').execute()
  expect(await undo(nation, [id])).toEqual([
    { personId: id, outcome: 'failed', problem: 'signs_in', name: 'Ada' },
  ])
  expect(await show(nation, id)).toMatchObject({ first_name: 'Ada' })
})

test('what an import changed of someone returns, however often it came to them', async () => {
  const nation = await openNation()
  const before = await nation.add({
    first_name: 'Ada',
    occupation: 'Mathematician',
    email: 'ada@example.org',
    tags: ['old'],
    home_address: { address1: '1 Main St', city: 'Denver' },
  } as PersonInput)
  const { id } = before
  await importRows(nation, [
    {
      id,
      input: {
        occupation: 'Baker',
        email: 'byron@example.org',
        phone: '303 555 0841',
        support_level: 2,
        tags: ['new'],
        home_address: { city: 'Boulder' },
      } as PersonInput,
    },
  ])
  await importRows(nation, [{ id, input: { occupation: 'Smith', phone: null, last_name: 'Byron' } }])
  expect(await undo(nation, [id])).toEqual([{ personId: id, outcome: 'changed' }])
  expect(await show(nation, id)).toEqual(before)
})

test('of someone edited since only the rest returns, and it is told what was kept', async () => {
  const nation = await openNation()
  const { id } = await nation.add({ first_name: 'Ada', occupation: 'Mathematician', employer: 'Itself' })
  await importRows(nation, [{ id, input: { occupation: 'Baker', employer: 'Bakery' } }])
  await nation.call('updatePerson', { params: { id }, body: { person: { employer: 'Mill' } } })
  expect(await undo(nation, [id])).toEqual([
    { personId: id, outcome: 'failed', problem: 'partly_kept', name: 'Ada', kept: ['employer'] },
  ])
  expect(await show(nation, id)).toMatchObject({ occupation: 'Mathematician', employer: 'Mill' })
})

test('someone of whom everything was edited since stays as they are', async () => {
  const nation = await openNation()
  const { id } = await nation.add({ first_name: 'Ada', occupation: 'Mathematician' })
  await importRows(nation, [{ id, input: { occupation: 'Baker' } }])
  await nation.call('updatePerson', { params: { id }, body: { person: { occupation: 'Smith' } } })
  const before = await show(nation, id)
  expect(await undo(nation, [id])).toEqual([
    { personId: id, outcome: 'failed', problem: 'changed_since', name: 'Ada' },
  ])
  expect(await show(nation, id)).toEqual(before)
})

test('what else was edited since is left alone', async () => {
  const nation = await openNation()
  const { id } = await nation.add({ first_name: 'Ada', occupation: 'Mathematician' })
  await importRows(nation, [{ id, input: { occupation: 'Baker' } }])
  await nation.call('updatePerson', { params: { id }, body: { person: { employer: 'Mill' } } })
  expect(await undo(nation, [id])).toEqual([{ personId: id, outcome: 'changed' }])
  expect(await show(nation, id)).toMatchObject({ occupation: 'Mathematician', employer: 'Mill' })
})
