import { expect, it } from 'vitest'
import { comparedImport, countPeople, importAt, orderOf, personOf, uploadImport } from './setting/imports.ts'
import { openNation } from './setting/nation.ts'
import {
  documentOf,
  documentRow,
  documentRowsOf,
  manifest,
  numberCell,
  textCell,
} from './setting/open-document.ts'

const names = ['E-mail', 'First name', 'Phone', 'ZIP', 'Birthdate', 'Total donated'].map((name) =>
  textCell(name),
)
const ada = [
  textCell('ada@example.com'),
  '<table:table-cell office:value-type="string"><office:annotation><text:p>Call after 5</text:p></office:annotation><text:p>Ada</text:p></table:table-cell>',
  numberCell('2135550100', '(213) 555-0100'),
  numberCell('2134', '02134'),
  '<table:table-cell office:value-type="date" office:date-value="1980-03-02"><text:p>02.03.80</text:p></table:table-cell>',
  numberCell('1234.565', '1.234,57 €', 'currency'),
]
/** What LibreOffice writes below the last row of every sheet. */
const rest = documentRow(
  '<table:table-cell table:number-columns-repeated="16384"/>',
  ' table:number-rows-repeated="1048574"',
)
const People = documentRow(names.join('')) + documentRow(ada.join('')) + rest

it('People come from an .ods as one sees them in it', async () => {
  const nation = await openNation()
  const { id, counts, format } = await comparedImport(nation, await documentOf({ sheets: { People } }))
  expect(format).toMatchObject({ kind: 'workbook', sheet: 'People', sheets: ['People'] })
  expect(counts).toMatchObject({ new: 1, refused: 0 })
  await orderOf(nation, 'runImport', id, 'finished')
  const person = await personOf(nation, 'ada@example.com')
  expect(person).toMatchObject({
    first_name: 'Ada',
    phone_normalized: '+12135550100',
    birthdate: '1980-03-02',
    donations_amount_in_cents: 123_457,
  })
  expect(person).toMatchObject({ home_address: { zip: '02134' } })
})

it('Of an .ods another sheet than the one that was open can be chosen', async () => {
  const nation = await openNation()
  const notes = [
    ['What', 'When'],
    ['Fair', 'May'],
  ]
  const sheets = { People, Notes: documentRowsOf(notes) }
  const { id, format } = (await uploadImport(nation, await documentOf({ sheets, active: 'Notes' }), 'a.ods'))
    .import
  expect(format).toMatchObject({ sheet: 'Notes', sheets: ['People', 'Notes'] })
  const people = { kind: 'workbook', sheet: 'People', sheets: ['People', 'Notes'] } as const
  await nation.call('changeImport', { params: { id }, body: { import: { format: people } } })
  expect(await importAt(nation, id, 'mapping')).toMatchObject({ rows: 1, format: people })
})

it('Rows of an .ods that are filtered away are told and left out', async () => {
  const nation = await openNation()
  const row = (email: string, attributes = '') => documentRow(textCell(email), attributes)
  const A = row('email') + row('a@example.com') + row('b@example.com', ' table:visibility="filter"')
  const { format, counts } = await comparedImport(nation, await documentOf({ sheets: { A } }))
  expect(format).toMatchObject({ found: { hidden_rows: { count: 1, rows: [3] } } })
  expect(counts).toMatchObject({ new: 1 })
})

it.each([
  [
    'a password protects it',
    { sheets: { People }, parts: { 'META-INF/manifest.xml': manifest('<manifest:encryption-data/>') } },
    { kind: 'locked_workbook' },
    'The workbook is protected by a password. Save it without one.',
  ],
  [
    'it says a row a million times',
    { sheets: { A: documentRow(textCell('x'.repeat(999)), ' table:number-rows-repeated="999999"') } },
    { kind: 'workbook_swells' },
    'The workbook is much larger than it seems once it is unpacked. Save the sheet as CSV.',
  ],
  [
    'it is a letter',
    { sheets: {}, parts: { 'content.xml': '<a><b/></a>' } },
    { kind: 'not_text' },
    'The file is neither text nor a workbook (.xlsx, .ods) nor an address book (.vcf).',
  ],
])('An .ods is refused in plain words when %s, and nobody is written', async (_, made, problem, message) => {
  const nation = await openNation()
  const before = await countPeople(nation)
  const { import: failed } = await uploadImport(nation, await documentOf(made), 'people.ods')
  expect(failed).toMatchObject({ stage: 'failed', problem, message })
  expect(await countPeople(nation)).toBe(before)
})
