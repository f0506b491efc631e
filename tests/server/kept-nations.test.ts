import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { password } from './setting/sign-in.ts'
import { takeNation } from './setting/kept-nations.ts'
import { withAccounts, type Nation } from './setting/served-nation.ts'
import { engine } from './setting/database.ts'

/** The tests of the server stand on this: what one leaves behind, none after it sees. */

/** The tables that the server writes; what is indexed of them follows by triggers, and is asked for below. */
async function tablesOf({ services: { db } }: Nation): Promise<string[]> {
  const tables =
    engine === 'postgres'
      ? sql<{ name: string }>`select tablename as name from pg_tables where schemaname = 'public'`
      : sql<{
          name: string
        }>`select name from pragma_table_list where type = 'table' and name <> 'sqlite_schema'`
  const { rows } = await tables.execute(db)
  return rows.map(({ name }) => name)
}

/** Everything in a database, and where its counts of ids stand. */
async function contentOf(nation: Nation): Promise<Record<string, unknown[]>> {
  const { db } = nation.services
  const content: Record<string, unknown[]> = {}
  const counts = engine === 'postgres' ? ['pg_sequences'] : []
  for (const table of [...(await tablesOf(nation)), ...counts]) {
    const { rows } = await sql<object>`select * from ${sql.table(table)}`.execute(db)
    content[table] = rows.map((row) => JSON.stringify(row)).toSorted()
  }
  return content
}

async function workIn({ call, add, services, tokens }: Nation) {
  const { id } = await add({
    first_name: 'Zoë',
    email: 'zoe@example.org',
    phone: '303-555-0141',
    tags: ['host'],
  })
  const { list_resource: list } = (await call('createList', { body: { list: { name: 'Hosts' } } })).body
  await call('addMembers', { params: { id: list.id }, body: { people_ids: [id] } })
  await call('createNote', { params: { id }, body: { note: { content: 'Call' } } })
  await call('createCustomField', { body: { custom_field: { name: 'Shirt', type: 'text' } } })
  await call('updatePerson', { params: { id }, body: { person: { last_name: 'Ruiz', shirt: 'M' } } })
  await call('updateNation', { body: { nation: { name: 'Riverside', region: 'GB' } } })
  await call('invite', { body: { invitation: { email: 'new@example.com', role: 'staff' } } })
  await call('createToken', { body: { token: { name: 'Website', role: 'staff' } } })
  await call('signIn', { body: { email: 'nobody@example.org', password }, as: null })
  await call('destroyPerson', { params: { id } })
  expect(tokens.staff).toBeTruthy()
  return services
}

it('a nation that is used again is as one that nobody has used', async () => {
  const one = await takeNation(withAccounts, {})
  const services = await workIn(one.nation)
  await one.leave(true)

  const again = await takeNation(withAccounts, {})
  const fresh = await takeNation(withAccounts, {})
  try {
    expect(again.nation.services).toBe(services)
    expect(fresh.nation.services).not.toBe(services)
    expect(again.nation.mails).toEqual([])
    expect(await contentOf(again.nation)).toEqual(await contentOf(fresh.nation))
    const found = await again.nation.call('lookupPeople', { query: { q: 'zoe' } })
    expect(found.body.results).toEqual([])
    const next = await again.nation.add({ first_name: 'Ana' })
    expect(next.id).toBe((await fresh.nation.add({ first_name: 'Ana' })).id)
  } finally {
    await again.leave(false)
    await fresh.leave(false)
  }
})

it.each([
  ['whose test failed', async () => {}, false],
  [
    'with a job',
    async ({ call }: Nation) => {
      await call('createExport', { body: { export: { whom: { everyone: true } } } })
    },
    true,
  ],
])('a nation %s is not used again', async (_, work, passed) => {
  const { nation, leave } = await takeNation(withAccounts, {})
  await work(nation)
  await leave(passed)
  const next = await takeNation(withAccounts, {})
  expect(next.nation.services).not.toBe(nation.services)
  await next.leave(false)
})

it('a nation that is set up in its own way is not used again', async () => {
  const { nation, leave } = await takeNation(withAccounts, { alone: true })
  await leave(true)
  const next = await takeNation(withAccounts, { alone: true })
  expect(next.nation.services).not.toBe(nation.services)
  await next.leave(false)
})
