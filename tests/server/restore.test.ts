import { describe, expect, it } from 'vitest'
import { openNation } from './setting/nation.ts'
import type { Nation } from './setting/served-nation.ts'

/** Everything that is kept about a person, as the database has it. */
async function kept({ services: { db } }: Nation, personId: number) {
  const tables = ['notes', 'contacts', 'list_members', 'taggings', 'addresses'] as const
  const rows: Record<string, unknown[]> = {}
  for (const table of tables) {
    const found = await db
      .selectFrom(table as 'notes')
      .selectAll()
      .where('person_id', '=', personId)
      .execute()
    rows[table] = found.map((row) => JSON.stringify(row)).toSorted()
  }
  return rows
}

async function someone(nation: Nation) {
  const { id } = await nation.add({
    first_name: 'Ada',
    tags: ['host'],
    home_address: { city: 'Austin' } as never,
  })
  const lists: number[] = []
  for (const name of ['A', 'B']) {
    const { body } = await nation.call('createList', { body: { list: { name } } })
    lists.push(body.list_resource.id)
    await nation.call('addMembers', { params: { id: lists.at(-1) as number }, body: { people_ids: [id] } })
  }
  for (const content of ['first', 'second'])
    await nation.call('createNote', { params: { id }, body: { note: { content } } })
  await nation.call('createContact', {
    params: { id },
    body: { contact: { note: 'called', status: 'answered', created_at: '2024-05-01T10:00:00Z' } },
  })
  return { id, lists: lists as [number, number] }
}

const countOf = async (nation: Nation, id: number) =>
  (await nation.call('showList', { params: { id } })).body.list_resource.count

describe('someone who is brought back', () => {
  it('has their notes, lists and contacts again, with ids and times', async () => {
    const nation = await openNation()
    const { id, lists } = await someone(nation)
    const [rows, shown] = [await kept(nation, id), (await nation.call('showPerson', { params: { id } })).body]
    expect(Object.values(rows).map((some) => some.length)).toEqual([2, 1, 2, 1, 1])
    await nation.call('destroyPerson', { params: { id } })
    expect(Object.values(await kept(nation, id)).flat()).toEqual([])
    expect(await countOf(nation, lists[0])).toBe(0)
    expect((await nation.call('listNotes', { params: { id } })).status).toBe(404)
    const { status, body } = await nation.call('restorePerson', { params: { id } })
    expect(status).toBe(200)
    expect(body).toEqual(shown)
    expect(await kept(nation, id)).toEqual(rows)
    expect(await countOf(nation, lists[0])).toBe(1)
  })

  it('comes and goes any number of times', async () => {
    const nation = await openNation()
    const { id } = await someone(nation)
    const rows = await kept(nation, id)
    for (let time = 0; time < 3; time += 1) {
      await nation.call('destroyPerson', { params: { id } })
      expect((await nation.call('restorePerson', { params: { id } })).status).toBe(200)
    }
    expect(await kept(nation, id)).toEqual(rows)
  })

  it('isn’t on a list that was removed meanwhile', async () => {
    const nation = await openNation()
    const { id, lists } = await someone(nation)
    await nation.call('destroyPerson', { params: { id } })
    await nation.call('destroyList', { params: { id: lists[0] } })
    expect((await nation.call('restorePerson', { params: { id } })).status).toBe(200)
    const { results } = (await nation.call('listListsOfPerson', { params: { id } })).body
    expect(results).toMatchObject([{ id: lists[1], count: 1 }])
  })

  it('takes no id of a note that was written meanwhile', async () => {
    const nation = await openNation()
    const { id } = await someone(nation)
    const other = await nation.add({ first_name: 'Eve' })
    const notes = (await nation.call('listNotes', { params: { id } })).body.results
    await nation.call('destroyPerson', { params: { id } })
    const written = await nation.call('createNote', {
      params: { id: other.id },
      body: { note: { content: 'meanwhile' } },
    })
    await nation.call('restorePerson', { params: { id } })
    expect((await nation.call('listNotes', { params: { id } })).body.results).toEqual(notes)
    expect((await nation.call('listNotes', { params: { id: other.id } })).body.results).toEqual([
      written.body.note,
    ])
  })

  it('is brought back from a journal of before there were notes, lists and contacts', async () => {
    const nation = await openNation()
    const { id } = await nation.add({ first_name: 'Ada', tags: ['host'] })
    const shown = (await nation.call('showPerson', { params: { id } })).body
    await nation.call('destroyPerson', { params: { id } })
    const { db } = nation.services
    const change = await db
      .selectFrom('changes')
      .selectAll()
      .where('kind', '=', 'destroy')
      .executeTakeFirstOrThrow()
    const { person, taggings } = JSON.parse(change.detail)
    await db
      .updateTable('changes')
      .set({ detail: JSON.stringify({ person, taggings }) })
      .where('id', '=', change.id)
      .execute()
    expect((await nation.call('restorePerson', { params: { id } })).body).toEqual(shown)
  })
})
