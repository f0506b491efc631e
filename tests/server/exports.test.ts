import { parse } from 'csv-parse/sync'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type { Export, NewExportInput } from '../../src/contract/export.ts'
import { addressFields, fieldNames, fieldSpec, writableFields } from '../../src/contract/fields.ts'
import { buildApp } from '../../src/server/app.ts'
import { guessTargets } from '../../src/server/imports/mapping/guess.ts'
import { openServices } from '../../src/server/open.ts'
import { secret } from './setting/database.ts'
import { atOnce, download, exportOver, exportText } from './setting/exports.ts'
import { openNation } from './setting/nation.ts'
import type { Nation } from './setting/served-nation.ts'

const refusal = async ({ call }: Nation, asked: unknown) => {
  const { status, body } = await call('createExport', { body: { export: asked } })
  return { status, body }
}

const rowsOf = (text: string): string[][] => parse(text, { bom: true })
const linesOf = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

async function size({ call }: Nation): Promise<{ id: number; slug: string }> {
  const field = { name: 'Shirt size', slug: 'shirt_size', type: 'text' }
  return (await call('createCustomField', { body: { custom_field: field } })).body.custom_field
}

/** Room for two servers, one after the other, in milliseconds. */
const ROOM = 60_000

/** A nation with an export of everyone that a server had begun when it was stopped. */
async function openWithStopped(): Promise<{ nation: Nation; left: Export }> {
  const nation = await openNation()
  await nation.call('loadDemoPeople', { body: { count: 700 } })
  const services = await openServices({ databaseUrl: nation.url, secret })
  const server = await buildApp(services)
  const answer = await server.inject({
    method: 'POST',
    url: '/api/v1/exports',
    headers: { authorization: `Bearer ${nation.tokens.organizer}`, ...atOnce },
    payload: { export: { whom: { everyone: true } } },
  })
  const { id } = answer.json<{ export: Export }>().export
  await server.close()
  await services.engine.close()
  return { nation, left: (await nation.call('showExport', { params: { id } })).body.export }
}

describe('an export as a table', () => {
  it('has the columns that were named of the people chosen, and what a spreadsheet needs to read them', async () => {
    const nation = await openNation()
    await size(nation)
    const { id } = await nation.add({
      first_name: 'Zoë, "Zo"',
      phone: '+1 303 555 0141',
      tags: ['host', 'union'],
      home_address: { city: 'Köln' } as never,
      shirt_size: 'XL',
    } as never)
    await nation.add({ first_name: 'Other' })
    const body = {
      export: {
        whom: { ids: [id] },
        fields: ['id', 'first_name', 'phone', 'tags', 'home_address'],
        custom_fields: ['shirt_size'],
      },
    }
    const { export: started } = (await nation.call('createExport', { body })).body
    const done = await exportOver(nation, started.id)
    expect(done).toMatchObject({ format: 'csv', names: 'ours', list_id: null, status: { name: 'finished' } })
    expect(done.work).toMatchObject({ status: 'done', total: 1, done: 1, changed: 1, failed: 0 })
    const { payload, headers, rawPayload } = await download(nation, done)
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': expect.stringMatching(/^attachment; filename="people-\d{4}-\d\d-\d\d\.csv"$/),
    })
    expect(rawPayload).toHaveLength(done.size_in_bytes)
    const [head, row, ...rest] = payload.split('\n')
    expect(head).toMatch(
      /^\uFEFFid,first_name,phone,tags,home_address\.address1,.*,shirt_size,Muster: .* \(\w{12}\)$/,
    )
    expect(row).toBe(`${id},"Zoë, ""Zo""",+1 303 555 0141,"host, union",,,,Köln,,,,,,XL,`)
    expect(rest).toEqual([''])
  })

  it('has no cell that a spreadsheet runs', async () => {
    const nation = await openNation()
    for (const last_name of ['=1+1', '@SUM(1)', '+cmd|x', '-2+3', '-5']) await nation.add({ last_name })
    const text = await exportText(nation, { whom: { everyone: true }, fields: ['last_name'] })
    expect(text.split('\n').slice(1, 6)).toEqual(['-5', "'-2+3", "'+cmd|x", "'@SUM(1)", "'=1+1"])
  })

  it('has every field and custom field when none are named, of everyone however many, newest first', async () => {
    const nation = await openNation()
    const { slug } = await size(nation)
    await nation.call('loadDemoPeople', { body: { count: 450 } })
    const rows = rowsOf(await exportText(nation, { whom: { everyone: true } }))
    expect(rows).toHaveLength(1 + 453)
    const columns = fieldNames.flatMap((name) =>
      fieldSpec(name).kind === 'address' ? [`${name}.city`] : [name],
    )
    expect(rows[0]).toEqual(expect.arrayContaining([...columns, slug]))
    const ids = rows.slice(1).map((row) => Number(row[rows[0]?.indexOf('id') as number]))
    expect(ids).toEqual(ids.toSorted((one, other) => other - one))
  })

  it('has the names of the hosted service', async () => {
    const nation = await openNation()
    const { id: recruiter_id } = await nation.add({ first_name: 'Rita', last_name: 'Roe' })
    const { id: parent_id } = await nation.add({ first_name: 'Pia', email: 'pia@example.com' })
    const { id } = await nation.add({
      first_name: 'Ada',
      birthdate: '1980-12-10',
      phone: '303 555 0141',
      mobile: '303 555 0142',
      tags: ['host', 'union'],
      home_address: { city: 'Denver', lat: 39.7, lng: -104.9 } as never,
      work_address: { address1: '1 Main' } as never,
      recruiter_id,
      parent_id,
    })
    const [head = [], row = []] = rowsOf(await exportText(nation, { whom: { ids: [id] }, names: 'hosted' }))
    const person = Object.fromEntries(head.map((name, column) => [name, row[column]]))
    expect(person).toMatchObject({
      nationbuilder_id: `${id}`,
      born_at: '1980-12-10',
      phone_number: '303 555 0141',
      mobile_number: '303 555 0142',
      tag_list: 'host, union',
      address_city: 'Denver',
      'home_address.lat': '39.7',
      primary_address1: '1 Main',
      work_address1: '1 Main',
      recruiter_id: `${recruiter_id}`,
      recruiter_name_or_email: 'Rita Roe',
      point_person_name_or_email: 'pia@example.com',
    })
    expect(new Set(head).size).toBe(head.length)
  })

  it.each(['ours', 'hosted'] as const)(
    'of %s names is mapped by itself when it is imported',
    async (names) => {
      const nation = await openNation()
      const { slug } = await size(nation)
      const [header = []] = rowsOf(await exportText(nation, { whom: { everyone: true }, names }))
      const fields = (await nation.call('listCustomFields')).body.results
      const guessed = guessTargets(header, [], fields, true).map(({ mapping }) => mapping.target)
      const wanted = writableFields
        .filter((name) => !['address', 'ballots'].includes(fieldSpec(name).kind))
        // A status has an id and a name, and another person an id and an email: one of the two is enough.
        .filter((name) => !['contact_status_name', 'recruiter_id', 'parent_id'].includes(name))
      const addresses = addressFields.flatMap((name) => ['address1', 'city'].map((part) => `${name}.${part}`))
      expect(guessed).toEqual(expect.arrayContaining([...wanted, ...addresses, `custom_values.${slug}`]))
      expect((await nation.call('showExport', { params: { id: 999 } })).status).toBe(404)
    },
  )
})

describe('an export', () => {
  it('of a list has the hosted names and an address to download it from', async () => {
    const nation = await openNation()
    const { id } = await nation.add({ first_name: 'Ada' })
    const { list_resource } = (await nation.call('createList', { body: { list: { name: 'Hosts' } } })).body
    const params = { id: list_resource.id }
    await nation.call('addMembers', { params, body: { people_ids: [id] } })
    for (const body of [undefined, { export: {} }, { export: { context: 'people' } }]) {
      const answer = await nation.call('exportList', { params, body })
      expect(answer.status).toBe(200)
      const done = await exportOver(nation, answer.body.export.id)
      expect(done).toMatchObject({
        names: 'hosted',
        list_id: list_resource.id,
        list_name: 'Hosts',
        choice: 'list',
      })
      const { pathname, origin } = new URL(done.download_url as string)
      expect(origin).toMatch(/^http:\/\/localhost/)
      const file = await nation.app.inject({
        url: pathname,
        headers: { authorization: `Bearer ${nation.tokens.organizer}` },
      })
      const [head, row] = rowsOf(file.payload)
      expect(row?.[head?.indexOf('nationbuilder_id') as number]).toBe(`${id}`)
    }
    expect((await nation.call('exportList', { params: { id: 999 } })).status).toBe(404)
  })

  it('is about those who were there when it began', async () => {
    const nation = await openNation()
    await nation.call('loadDemoPeople', { body: { count: 600 } })
    const body = { export: { whom: { everyone: true }, fields: ['id'] } }
    const started: Export = (await nation.call('createExport', { body, headers: atOnce })).body.export
    expect(started).toMatchObject({ download_url: null, finished_at: null })
    expect((await download(nation, started)).statusCode).toBe(404)
    // The oldest come last.
    await nation.call('destroyPerson', { params: { id: 4 } })
    await nation.add({ first_name: 'Late' })
    const done = await exportOver(nation, started.id)
    expect(done.work).toMatchObject({ total: 603, done: 603, changed: 602, failed: 1 })
    const ids = rowsOf((await download(nation, done)).payload).map(([id]) => Number(id))
    expect(ids).toHaveLength(1 + 602)
    expect([ids.includes(4), ids.includes(604)]).toEqual([false, false])
  })

  it(
    'that a stopped server was at goes on where another finds it, without a gap or a double',
    async () => {
      const { nation, left } = await openWithStopped()
      expect(left.work?.done).toBeLessThan(left.work?.total as number)
      const services = await openServices({ databaseUrl: nation.url, secret })
      const other = await buildApp(services)
      await other.ready()
      const rows = rowsOf((await download(nation, await exportOver(nation, left.id))).payload)
      await other.close()
      await services.engine.close()
      const column = rows[0]?.indexOf('id') as number
      const ids = rows.slice(1).map((row) => Number(row[column]))
      expect(ids).toEqual(Array.from({ length: 703 }, (_, index) => 703 - index))
    },
    ROOM,
  )

  it(
    'that is cancelled leaves no file',
    async () => {
      const { nation, left } = await openWithStopped()
      const cancelled = (await nation.call('cancelExport', { params: { id: left.id } })).body.export
      expect(cancelled).toMatchObject({ status: { name: 'cancelled' }, download_url: null, size_in_bytes: 0 })
      expect(cancelled.work).toMatchObject({ status: 'cancelled' })
      expect((await download(nation, cancelled)).statusCode).toBe(404)
      expect((await nation.call('resumeExport', { params: { id: left.id } })).status).toBe(409)
    },
    ROOM,
  )

  it('is listed, newest first, and its file is there for a week', async () => {
    const nation = await openNation()
    const asked: NewExportInput = { whom: { everyone: true }, fields: ['id'] }
    await exportText(nation, asked)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 8 * 24 * 60 * 60 * 1000 })
    onTestFinished(() => void vi.useRealTimers())
    await exportText(nation, asked)
    const [newest, oldest]: Export[] = (await nation.call('listExports')).body.results
    expect(newest).toMatchObject({
      choice: 'everyone',
      list_name: null,
      author_name: 'organizer@example.org',
    })
    expect([newest?.download_url, oldest?.download_url]).toEqual([expect.any(String), null])
    expect(oldest?.status.name).toBe('finished')
    expect((await download(nation, oldest as Export)).statusCode).toBe(404)
  })

  it('is an organizer’s, and refused for what isn’t there', async () => {
    const nation = await openNation()
    const { list_resource } = (await nation.call('createList', { body: { list: { name: 'Hosts' } } })).body
    const body = { export: { whom: { everyone: true } } }
    const { id } = (await nation.call('createExport', { body })).body.export
    for (const as of ['staff', 'volunteer'] as const) {
      const answers = [
        await nation.call('createExport', { body, as }),
        await nation.call('exportList', { params: { id: list_resource.id }, as }),
        await nation.call('showExport', { params: { id }, as }),
        await nation.call('listExports', { as }),
        await nation.call('cancelExport', { params: { id }, as }),
        await nation.call('resumeExport', { params: { id }, as }),
      ]
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 403))
      expect((await download(nation, { id }, as)).statusCode).toBe(403)
    }
    expect((await refusal(nation, { whom: { list_id: 999 } })).status).toBe(404)
    expect((await refusal(nation, { whom: { everyone: true }, fields: ['zork'] })).status).toBe(400)
    expect((await refusal(nation, { whom: { everyone: true }, custom_fields: ['zork'] })).body).toMatchObject(
      { field_errors: { 'export.custom_fields': ['is not one of the values allowed'] } },
    )
    expect((await nation.call('showExport', { params: { id: 999 } })).status).toBe(404)
  })
})

describe('an export as lines', () => {
  it('has all that is known of the people on a list, and nobody else', async () => {
    const nation = await openNation()
    const { slug } = await size(nation)
    const { id } = await nation.add({ first_name: 'Ada', tags: ['host'], [slug]: 'XL' } as never)
    await nation.add({ first_name: 'Other' })
    const { list_resource } = (await nation.call('createList', { body: { list: { name: 'Hosts' } } })).body
    await nation.call('addMembers', { params: { id: list_resource.id }, body: { people_ids: [id] } })
    await nation.call('createNote', { params: { id }, body: { note: { content: 'Call' } } })
    await nation.call('createContact', { params: { id }, body: { contact: { note: 'Rang' } } })
    const text = await exportText(nation, { whom: { list_id: list_resource.id }, format: 'json_lines' })
    const [person, ...history] = linesOf(text)
    expect(person).toMatchObject({
      type: 'person',
      id,
      fields: { first_name: 'Ada', email_opt_in: true, custom_values: { [slug]: 'XL' } },
      taggings: [{ tag: 'host', created_at: expect.any(String) }],
      lists: [{ list_id: list_resource.id }],
      notes: [{ content: 'Call' }],
      contacts: [{ note: 'Rang' }],
    })
    expect(history.length).toBeGreaterThan(2)
    for (const change of history) {
      expect(change).toMatchObject({ type: 'change', person_id: id, account: 'organizer@example.org' })
    }
  })
})
