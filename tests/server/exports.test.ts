import { parse } from 'csv-parse/sync'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type { Export, NewExportInput } from '../../src/contract/export.ts'
import { addressFields, fieldNames, fieldSpec, writableFields } from '../../src/contract/fields.ts'
import { buildApp } from '../../src/server/app.ts'
import { guessTargets } from '../../src/server/imports/mapping/guess.ts'
import { openServices } from '../../src/server/open.ts'
import { secret } from './setting/database.ts'
import { atOnce, download, exportOver, exportText } from './setting/exports.ts'
import { openNation, type Nation } from './setting/nation.ts'

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
    expect(head).toMatch(/^\uFEFFid,first_name,phone,tags,home_address\.address1,.*,shirt_size$/)
    expect(row).toBe(`${id},"Zoë, ""Zo""",+1 303 555 0141,"host, union",,,,Köln,,,,,,XL`)
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
      expect((await nation.call('showExport', { params: { id: 999 } })).status).toBe(404)
    },
  )
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
