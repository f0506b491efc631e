import { expect, it } from 'vitest'
import { rules } from '../../src/contract/rules.ts'
import {
  comparedImport,
  importedRows,
  importNow,
  orderOf,
  personOf,
  refusedRows,
  uploadImport,
} from './setting/imports.ts'
import { openNation } from './setting/nation.ts'

const card = (...lines: string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n')

it('People come from cards of all versions in one file, and from them again nothing changes', async () => {
  const nation = await openNation()
  const file = [
    card(
      'VERSION:2.1',
      'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:N=C3=BA=C3=B1ez;Jos=C3=A9',
      'EMAIL:jose@example.org',
    ),
    card('VERSION:3.0', 'N:Quillfeather;Ada;;;', 'EMAIL:ada@example.org', 'TEL;type=CELL:303-555-0101'),
    card(
      'VERSION:4.0',
      'FN:Bao Trevanion',
      'EMAIL:bao@example.org',
      'TEL;VALUE=uri;TYPE=work:tel:+1-303-555-0112',
    ),
  ].join('')
  const { id, format, counts } = await comparedImport(nation, file)
  expect(format).toMatchObject({ kind: 'vcard', encoding: 'utf-8', versions: ['2.1', '3.0', '4.0'] })
  expect(counts).toMatchObject({ new: 3, refused: 0, remarked: 0 })
  await orderOf(nation, 'runImport', id, 'finished')
  expect(await personOf(nation, 'jose@example.org')).toMatchObject({ first_name: 'José', last_name: 'Núñez' })
  expect(await personOf(nation, 'ada@example.org')).toMatchObject({ mobile_normalized: '+13035550101' })
  expect(await personOf(nation, 'bao@example.org')).toMatchObject({
    first_name: 'Bao',
    last_name: 'Trevanion',
    work_phone_number: '+1-303-555-0112',
  })
  expect((await comparedImport(nation, file)).counts).toMatchObject({ new: 0, changed: 0, unchanged: 3 })
})

it('A card that is cut off is refused by its number, and the others come', async () => {
  const nation = await openNation()
  const file = `${card('VERSION:3.0', 'KIND:group', 'FN:Friends')}${card('VERSION:3.0', 'FN:Ada Quill', 'This is no line')}BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Bea Marsh\r\nTEL:303-55`
  const { id, counts } = await comparedImport(nation, file)
  expect(counts).toMatchObject({ new: 1, refused: 1 })
  expect(
    (await importedRows(nation, id)).map(({ row, cells, refusals }) => [
      row,
      cells,
      refusals.map(({ rule }) => rule),
    ]),
  ).toEqual([
    [2, ['Ada Quill', ''], []],
    [3, ['Bea Marsh', '303-55'], ['Row 3: the file ends within this card. Export it again.']],
  ])
  const refused = await refusedRows(nation, id)
  expect(refused.body).toContain('Bea Marsh')
})

it('What a card says and a person can’t have is said of its row', async () => {
  const nation = await openNation()
  const { id } = await comparedImport(
    nation,
    card(
      'VERSION:3.0',
      'N:Quill;Ada',
      'EMAIL:ada@example.org',
      'BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-03',
      'TEL;type=CELL:303-555-0101',
      'TEL;type=HOME:303-555-0102',
      'TEL;type=WORK:303-555-0103',
      'TEL;type=OTHER:303-555-0104',
    ),
  )
  const [row] = await importedRows(nation, id)
  expect(row).toMatchObject({ row: 1, outcome: 'new', refusals: [] })
  expect(row?.remarks).toEqual([
    { column: 'Birthdate', value: '--02-03', rule: expect.any(String) },
    { column: 'Other phone', value: '303-555-0104', rule: rules.restToNote },
  ])
  await orderOf(nation, 'runImport', id, 'finished')
  expect(await personOf(nation, 'ada@example.org')).toMatchObject({
    birthdate: null,
    mobile: '303-555-0101',
    phone: '303-555-0102',
    work_phone_number: '303-555-0103',
    note: expect.stringContaining('303-555-0104'),
  })
})

it('Every column that cards can have goes where it belongs by itself', async () => {
  const nation = await openNation()
  const { id } = (
    await uploadImport(
      nation,
      card('VERSION:3.0', 'ORG:Tenants') +
        card(
          'VERSION:3.0',
          'N:Quill;Ada;Jane;Dr.;Jr.',
          ...['a', 'b', 'c', 'd', 'e'].map((name) => `EMAIL:${name}@example.org`),
          'TEL;CELL:303-555-0101',
          ...Array.from({ length: 6 }, (_, at) => `TEL:303-555-011${at}`),
          'TEL;FAX:303-555-0121',
          'BDAY:1980-02-03',
          'GENDER:F',
          'ORG:Mill',
          'TITLE:Nurse',
          'ADR;HOME:;Apt 4;12 Elm St;Dayton;OH;45402;USA',
          'ADR;WORK:;Suite 9;88 Main St;Dayton;OH;45402;USA',
          'URL:https://ada.example.org',
          'CATEGORIES:Host',
          'NOTE:x',
        ),
    )
  ).import
  const { columns } = (await nation.call('importColumns', { params: { id } })).body
  expect(columns).toHaveLength(37)
  expect(
    columns.filter(
      ({ mapping, asks }: (typeof columns)[number]) => mapping.target === null || asks.length > 0,
    ),
  ).toEqual([])
})

it('A file of cards that are of nobody is refused with a sentence', async () => {
  const nation = await openNation()
  const file = card('VERSION:3.0') + card('VERSION:3.0', 'KIND:group', 'FN:Friends')
  const { id } = (await uploadImport(nation, file)).import
  expect(await importNow(nation, id)).toMatchObject({
    stage: 'failed',
    message: 'The address book has no contact in it.',
  })
})
