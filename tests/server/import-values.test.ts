import { describe, expect, it } from 'vitest'
import type { ColumnMapping } from '../../src/contract/import-mapping.ts'
import type { ImportRow } from '../../src/contract/import-row.ts'
import type { Import, ImportColumn } from '../../src/contract/import.ts'
import type { Person } from '../../src/contract/person.ts'
import { rules } from '../../src/contract/rules.ts'
import { importAt, importedRows, orderOf, uploadImport } from './setting/imports.ts'
import { openNation } from './setting/nation.ts'
import type { Nation } from './setting/served-nation.ts'
import { workbookOf } from './setting/workbook.ts'

const columnsOf = async (nation: Nation, id: number): Promise<ImportColumn[]> =>
  (await nation.call('importColumns', { params: { id } })).body.columns

/** Chooses where some columns go and how they are read, by their places. */
async function choose(nation: Nation, id: number, chosen: Record<number, Partial<ColumnMapping>>) {
  const mapping = (await columnsOf(nation, id)).map((column, place) => ({
    ...column.mapping,
    ...chosen[place],
  }))
  const { status } = await nation.call('changeImport', { params: { id }, body: { import: { mapping } } })
  expect(status).toBe(200)
}

interface Brought {
  nation: Nation
  done: Import
  rows: ImportRow[]
  /** Those whom the rows mean, in the order of the file; null for a row that was not taken. */
  people: (Person | null)[]
}

/** Brings a file in, and tells who came. */
async function bring(
  file: string | Buffer,
  chosen: Record<number, Partial<ColumnMapping>> = {},
  name = 'people.csv',
): Promise<Brought> {
  const nation = await openNation()
  const { id } = (await uploadImport(nation, file, name)).import
  if (Object.keys(chosen).length > 0) await choose(nation, id, chosen)
  await orderOf(nation, 'compareImport', id, 'ready')
  const done = await orderOf(nation, 'runImport', id, 'finished')
  const rows = await importedRows(nation, id)
  const people = await Promise.all(
    rows.map(async ({ person }) =>
      person === null
        ? null
        : ((await nation.call('showPerson', { params: { id: person.id } })).body.person as Person),
    ),
  )
  return { nation, done, rows, people }
}

const csv = (...lines: string[]) => `${lines.join('\n')}\n`
const remarksOf = ({ rows }: Brought) =>
  rows.map(({ remarks }) => remarks.map(({ column, rule }) => [column, rule]))

describe('Words for nothing', () => {
  const words = ['NULL', '\\N', 'NA', 'N/A', '#N/A', 'nan', 'None', 'unknown', '-', '(n)', '/N']

  it('are empty cells where a yes, a day or a number should be, and refuse nobody', async () => {
    const header =
      'first_name,email_opt_in,is_volunteer,birthdate,support_level,donations_amount,sex,phone,email,zip'
    const brought = await bring(csv(header, ...words.map((word, at) => `Ann${at}${`,${word}`.repeat(9)}`)))
    expect(brought.done.counts).toMatchObject({ new: words.length, refused: 0, remarked: 0 })
    for (const person of brought.people) {
      expect(person).toMatchObject({
        // As with anybody of whom nothing is said.
        email_opt_in: true,
        is_volunteer: false,
        birthdate: null,
        support_level: null,
        donations_amount_in_cents: 0,
        sex: null,
        phone: null,
        email: null,
        home_address: null,
      })
    }
  })

  it('unsubscribe nobody who is here', async () => {
    const nation = await openNation()
    const { id } = await nation.add({ email: 'ann@example.com', email_opt_in: true, mobile_opt_in: true })
    for (const word of words) {
      const { id: one } = (
        await uploadImport(nation, csv('email,email_opt_in,mobile_opt_in', `ann@example.com,${word},${word}`))
      ).import
      await nation.call('changeImport', {
        params: { id: one },
        body: { import: { options: { on_match: 'overwrite' } } },
      })
      await orderOf(nation, 'compareImport', one, 'ready')
      await orderOf(nation, 'runImport', one, 'finished')
    }
    const { body } = await nation.call('showPerson', { params: { id } })
    expect(body.person).toMatchObject({ email_opt_in: true, mobile_opt_in: true })
  })

  const families = csv(
    'first_name,last_name,occupation,tags,email',
    ...Array.from(
      { length: 12 },
      (_, at) => `A${at},${at === 0 ? 'Null' : 'Roe'},NULL,NULL,a${at}@example.com`,
    ),
  )

  it('are empty in a text where many cells of its column hold them; Null stays a family name', async () => {
    const { people } = await bring(families)
    expect(people.map((person) => person?.last_name)).toEqual(['Null', ...Array<string>(11).fill('Roe')])
    expect(people.every((person) => person?.occupation === null && person.tags.length === 0)).toBe(true)
  })

  it('are shown with the column, and can be changed', async () => {
    const nation = await openNation()
    const { id } = (await uploadImport(nation, families)).import
    const [, last, occupation] = await columnsOf(nation, id)
    expect([last?.mapping.nothing, occupation?.mapping.nothing]).toEqual([undefined, ['NULL']])
    expect(occupation?.samples).toEqual([{ value: 'NULL', stored: null, rule: null }])
    await choose(nation, id, { 1: { nothing: ['Null'] }, 2: { nothing: [] } })
    const [, lastNow, occupationNow] = await columnsOf(nation, id)
    expect(lastNow?.samples[0]).toEqual({ value: 'Null', stored: null, rule: null })
    expect(occupationNow?.samples[0]).toEqual({ value: 'NULL', stored: ['NULL'], rule: null })
  })
})

describe('A column tells how it is written by all of its cells', () => {
  const days = (...columns: ((row: number) => string)[]) =>
    csv(
      `email,birthdate${columns.length > 1 ? ',registered_at' : ''}`,
      ...Array.from({ length: 3_000 }, (_, row) =>
        [`a${row}@example.com`, ...columns.map((column) => column(row))].join(','),
      ),
    )

  it('a day that tells the order may stand in row 2,502', async () => {
    const { done, people } = await bring(days((row) => (row === 2_501 ? '25/12/1980' : '02/03/1980')))
    expect(done.counts).toMatchObject({ new: 3_000, refused: 0, remarked: 0 })
    expect(people[0]?.birthdate).toBe('1980-03-02')
  })

  it('and in a neighbour', async () => {
    const { people } = await bring(
      days(
        () => '02/03/1980',
        (row) => (row === 2_501 ? '12/25/2019' : '01/02/2019'),
      ),
    )
    expect(people[0]).toMatchObject({ birthdate: '1980-02-03', registered_at: '2019-01-02T00:00:00+00:00' })
  })

  it('else it is asked, once, and nothing is compared before', async () => {
    const nation = await openNation()
    const file = csv(
      'email,birthdate,given',
      'a@example.com,02/03/1980,12.345',
      'b@example.com,04/05/1980,1.234',
    )
    const { id } = (await uploadImport(nation, file)).import
    await choose(nation, id, { 2: { target: 'donations_amount_in_cents' } })
    expect((await columnsOf(nation, id)).map(({ asks }) => asks)).toEqual([
      [],
      ['date_order'],
      ['decimal_mark'],
    ])
    const { status, body } = await nation.call('compareImport', { params: { id } })
    expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining('1.234')])
    await choose(nation, id, { 1: { date_order: 'mdy' }, 2: { decimal_mark: 'comma' } })
    await orderOf(nation, 'compareImport', id, 'ready')
    await orderOf(nation, 'runImport', id, 'finished')
    const { body: found } = await nation.call('matchPerson', { query: { email: 'a@example.com' } })
    expect(found.person).toMatchObject({ birthdate: '1980-02-03', donations_amount_in_cents: 1_234_500 })
  })
})

describe('Money', () => {
  const given = (...amounts: string[]) =>
    bring(csv('first_name;Total donated', ...amounts.map((amount, at) => `Ann${at};${amount}`)))
  const cents = ({ people }: Brought) => people.map((person) => person?.donations_amount_in_cents)

  it('has parts of a cent, brackets and powers, and is never a thousand times what it was', async () => {
    const amounts = ['0.725', '100000.000', '(12.50)', '12.5000', '1e+05', '33.333333', '$1,234.50']
    const brought = await given(...amounts)
    expect(cents(brought)).toEqual([73, 10_000_000, -1_250, 1_250, 10_000_000, 3_333, 123_450])
    const rounded = [['Total donated', rules.rounded]]
    expect(remarksOf(brought)).toEqual([rounded, [], [], [], [], rounded, []])
    expect(brought.done.counts).toMatchObject({ new: 7, remarked: 2 })
  })

  it('of thousands is told from the rest of the column', async () => {
    expect(cents(await given('1.234', '12,50'))).toEqual([123_400, 1_250])
    expect(cents(await given('1.234', '12.345,67', '1.234.567'))).toEqual([123_400, 1_234_567, 123_456_700])
    expect(cents(await given('1.234', '0.50'))).toEqual([123, 50])
  })

  it('that is no amount is left out, and the person comes', async () => {
    const brought = await given('a lot', '12')
    expect(cents(brought)).toEqual([0, 1_200])
    expect(remarksOf(brought)).toEqual([[['Total donated', rules.amount]], []])
  })
})

it('A workbook’s numbers have a point, and no more digits than it keeps', async () => {
  const cell = (value: string) => `<c><v>${value}</v></c>`
  const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`
  const row = (...cells: string[]) => `<row>${cells.join('')}</row>`
  const file = await workbookOf({
    sheets: {
      People: [
        row(...['first_name', 'Total donated', 'external_id', 'Phone', 'ZIP'].map(text)),
        row(text('Ann'), cell('1.234'), cell('12345678901234567890'), cell('2.135550102E9'), cell('4101')),
        row(text('Bo'), cell('12.345'), cell('4000123456789012'), cell('2135550103'), cell('94103')),
      ].join(''),
    },
  })
  const brought = await bring(file, {}, 'people.xlsx')
  expect(brought.people[0]).toMatchObject({ donations_amount_in_cents: 123, external_id: null })
  expect(brought.people[0]?.phone_normalized).toBe('+12135550102')
  expect(brought.people[1]).toMatchObject({ donations_amount_in_cents: 1_235, external_id: null })
  expect(remarksOf(brought)[1]).toContainEqual(['external_id', rules.lostDigits])
})

it('Levels of support are told by the number beside their words, or in a table of numbers', async () => {
  const written = ['1', '1.0', '2 - Leaning', 'Leaning (2)', 'S3', 'Level 4', '5.5']
  const { people } = await bring(
    csv('email,Support level', ...written.map((level, at) => `a${at}@example.com,${level}`)),
  )
  expect(people.map((person) => person?.support_level)).toEqual([1, 1, 2, 2, 3, 4, null])
})

it('Cents are cents, by their sign or their word', async () => {
  const { people } = await bring(csv('first_name,Total donated', 'Ann,50¢', 'Bo,75 cents', 'Cy,5 dollars'))
  expect(people.map((person) => person?.donations_amount_in_cents)).toEqual([50, 75, 500])
})

it('ZIP codes come without what masks and programs leave around them', async () => {
  const written = ['02134-', '02134-____', '02134-0000', '02134 1234', 'MA 02134', "'02134", '"2,134"']
  const { people } = await bring(
    csv('email,state,zip', ...written.map((zip, at) => `a${at}@example.com,MA,${zip}`)),
  )
  expect(people.map((person) => person?.home_address?.zip)).toEqual([
    '02134', '02134', '02134', '02134-1234', '02134', '02134', '02134',
  ]) // prettier-ignore
})

it('Numbers that nobody has are none: they would make one person of many', async () => {
  const numbers = ['999-999-9999', '(111) 111-1111', '1234567890', '1-555-555-5555', '000-000-0000']
  const { people, done } = await bring(
    csv('first_name,last_name,phone', ...numbers.map((phone, at) => `Ann,Roe${at},${phone}`)),
  )
  expect(done.counts).toMatchObject({ new: numbers.length, unsure: 0, double: 0 })
  expect(people.every((person) => person?.phone === null)).toBe(true)
})

it('nor are addresses that people type where one has to be', async () => {
  const emails = ['none@none.com', 'noemail@noemail.com', 'no@email.com', 'NA@NA.com', 'noemail']
  const { people, done } = await bring(
    csv('first_name,last_name,phone,email', ...emails.map((email, at) => `Ann,Roe,213555010${at},${email}`)),
  )
  expect(done.counts).toMatchObject({ new: emails.length, remarked: 0 })
  expect(people.every((person) => person?.email === null)).toBe(true)
})

it('Phone numbers are read with a mark for text, as one dials from abroad, and with what they ask for', async () => {
  const { people } = await bring(
    csv(
      'first_name,last_name,phone',
      "Ann,Roe,'2135550101",
      'Bo,Lind,0044 20 7946 0018',
      'Cy,Dupla,213-555-0103 DNC',
      'Di,Moss,"213-555-0104, do not call"',
      'Ed,Noor,213-555-0105 (do not text)',
    ),
  )
  expect(people.map((person) => [person?.phone_normalized, person?.do_not_call, person?.note])).toEqual([
    ['+12135550101', false, null],
    ['+442079460018', false, null],
    ['+12135550103', true, 'DNC'],
    ['+12135550104', true, 'do not call'],
    ['+12135550105', false, 'do not text'],
  ])
  expect(people.map((person) => person?.mobile_opt_in)).toEqual([true, true, true, true, false])
})

it('Birthdays are read as programs write days, and nobody is born tomorrow or in 9999', async () => {
  const written = [
    'Thu Dec 25 1980',
    'Thu Dec 25 1980 00:00:00 GMT-0800 (Pacific Standard Time)',
    "'12/25/1980",
    '12/31/9999',
    '12/25/2080',
  ]
  const brought = await bring(csv('first_name,birthdate', ...written.map((day, at) => `Ann${at},${day}`)))
  const born = '1980-12-25'
  expect(brought.people.map((person) => person?.birthdate)).toEqual([born, born, born, null, null])
  expect(remarksOf(brought)).toEqual([[], [], [], [], [['birthdate', rules.date]]])
})

it('Phone numbers, ids and ZIP codes that were numbers once are told, or left out with a remark', async () => {
  const brought = await bring(
    csv(
      'first_name,phone,external_id,zip',
      'Ann,2135550101.0,17.0,4101',
      'Bo,2.135550102E9,4.00012E+15,',
      'Cy,1.213555E+10,A-7,',
      'Di,p:+16175550100,8,z:02134',
      'Ed,"=""+16175550111""",9,"=""02134"""',
    ),
  )
  expect(brought.people.map((person) => [person?.phone_normalized, person?.external_id])).toEqual([
    ['+12135550101', '17'],
    ['+12135550102', null],
    [null, 'A-7'],
    ['+16175550100', '8'],
    ['+16175550111', '9'],
  ])
  expect(brought.people.slice(3).map((person) => person?.home_address?.zip)).toEqual(['02134', '02134'])
  expect(remarksOf(brought)).toEqual([
    [],
    [['external_id', rules.lostDigits]],
    [['phone', rules.lostDigits]],
    [],
    [],
  ])
})

it('Two phone numbers in a cell are both found, and what stands beside goes to the note', async () => {
  const brought = await bring(
    csv(
      'first_name,phone',
      'Ann,"2135550105, 2135550106"',
      'Bo,2135550107 / 2135550108',
      'Cy,2135550109 or 2135550110',
      'Di,"720-555-0111 mobile, call after 5"',
    ),
  )
  expect(brought.people.map((person) => [person?.phone_normalized, person?.mobile_normalized])).toEqual([
    ['+12135550105', '+12135550106'],
    ['+12135550107', '+12135550108'],
    ['+12135550109', '+12135550110'],
    ['+17205550111', null],
  ])
  expect(brought.people[3]?.note).toBe('mobile, call after 5')
  expect(remarksOf(brought)).toEqual([[], [], [], [['phone', rules.restToNote]]])
})

it.each(['fill', 'overwrite'] as const)(
  'What goes to the note is added to what is there: %s',
  async (on_match) => {
    const nation = await openNation()
    const { id: person } = await nation.add({ email: 'ann@example.com', note: 'Sings' })
    for (const _ of ['once', 'again']) {
      const file = csv('email,phone', 'ann@example.com,"720-555-0111, call after 5"')
      const { id } = (await uploadImport(nation, file)).import
      await nation.call('changeImport', { params: { id }, body: { import: { options: { on_match } } } })
      await orderOf(nation, 'compareImport', id, 'ready')
      await orderOf(nation, 'runImport', id, 'finished')
    }
    const { body } = await nation.call('showPerson', { params: { id: person } })
    expect(body.person.note).toBe('Sings\ncall after 5')
  },
)

describe('States and countries', () => {
  it('come in one spelling, and the columns show which', async () => {
    const written = [
      'California',
      'Calif.',
      'ca',
      'US-CA',
      'N. Carolina',
      'washington, d.c.',
      'Puerto Rico',
      'Elsewhere',
    ]
    const file = csv(
      'First name,Email,State,Country',
      ...written.map((state, at) => `Ann,a${at}@example.com,"${state}",USA`),
    )
    const { people, nation } = await bring(file)
    expect(people.map((person) => person?.home_address?.state)).toEqual([
      'CA', 'CA', 'CA', 'CA', 'NC', 'DC', 'PR', 'Elsewhere',
    ]) // prettier-ignore
    expect(people[0]?.home_address?.country_code).toBe('US')
    const { import: again } = await uploadImport(nation, file)
    const [, , state, country] = await columnsOf(nation, again.id)
    expect(state?.samples[0]).toMatchObject({ value: 'California', stored: ['CA'] })
    expect(country?.samples[0]).toMatchObject({ value: 'USA', stored: ['US'] })
  })

  it('are those of the row’s country, or else of the nation’s', async () => {
    const { people } = await bring(
      csv(
        'First name,Email,State,Country',
        'Ann,a@example.com,Ontario,Canada',
        'Bea,b@example.com,Québec,CA',
        'Cy,c@example.com,Ontario,',
        'Dan,d@example.com,California,México',
        'Eve,e@example.com,Tex.,',
      ),
    )
    expect(people.map((person) => person?.home_address?.state)).toEqual([
      'ON',
      'QC',
      'Ontario',
      'California',
      'TX',
    ])
  })

  it('make nobody a second person, nor a change', async () => {
    const nation = await openNation()
    await nation.add({
      first_name: 'Ann',
      last_name: 'Roe',
      home_address: { address1: '1 Elm St', city: 'Austin', state: 'TX' } as never,
    })
    const { id } = (
      await uploadImport(
        nation,
        csv('First name,Last name,Street,City,State', 'Ann,Roe,1 Elm Street,Austin,Texas'),
      )
    ).import
    const { counts } = await orderOf(nation, 'compareImport', id, 'ready')
    expect(counts).toMatchObject({ unchanged: 1, new: 0 })
  })
})

it('ZIP codes get their zeros back, so that nobody comes a second time', async () => {
  const nation = await openNation()
  await nation.add({
    first_name: 'Ann',
    last_name: 'Roe',
    home_address: { address1: '1 Elm St', state: 'ME', zip: '04101' } as never,
  })
  const file = csv(
    'first_name,last_name,address1,state,zip',
    'Ann,Roe,1 Elm St,ME,4101',
    'Bo,Roe,2 Elm St,NJ,7102-1234',
    'Cy,Roe,3 Elm St,ME,4101.0',
    'Di,Roe,4 Elm St,ME,041011234',
    'Ed,Roe,5 Elm St,TX,4101',
  )
  const { id } = (await uploadImport(nation, file)).import
  await orderOf(nation, 'compareImport', id, 'ready')
  const { counts } = await orderOf(nation, 'runImport', id, 'finished')
  expect(counts).toMatchObject({ unchanged: 1, new: 4 })
  const people = await nation.call('searchPeople', { query: { last_name: 'Roe' } })
  const zips = (people.body.results as Person[]).map((person) => person.primary_address?.zip)
  expect(zips.toSorted()).toEqual(['04101', '04101', '04101-1234', '07102-1234', '4101'])
})

it('A birthday that lacks its year, an unknown sex and an unknown place cost nobody the person', async () => {
  const brought = await bring(
    csv(
      'first_name,birthdate,sex,LATITUDE,LONGITUDE,city',
      'A,02/03,U,0.0000000,0.0000000,Rome',
      'B,--12-25,Unknown,0,0,Rome',
      'C,0/0/00,Unspecified,,,Rome',
      'D,00/00/0000,Prefer not to say,,,Rome',
      'E,/  /,X,41.9,12.5,Rome',
      'F,1980,M ,,,Rome',
      'G,1980-00-00,f,,,Rome',
      'H,1980-12-25,F,,,Rome',
    ),
  )
  expect(brought.done.counts).toMatchObject({ new: 8, refused: 0, remarked: 4 })
  expect(brought.people.map((person) => [person?.birthdate, person?.sex])).toEqual([
    [null, null],
    [null, null],
    [null, null],
    [null, null],
    [null, 'O'],
    [null, 'M'],
    [null, 'F'],
    ['1980-12-25', 'F'],
  ])
  expect(brought.people.slice(0, 5).map((person) => person?.home_address?.lat)).toEqual([
    null,
    null,
    null,
    null,
    41.9,
  ])
  expect(remarksOf(brought).map(([first]) => first?.[1])).toEqual([
    rules.fullDate,
    rules.fullDate,
    undefined,
    undefined,
    undefined,
    rules.fullDate,
    rules.fullDate,
    undefined,
  ])
})

describe('Names', () => {
  const parts = ({ people }: Brought) =>
    people.map((person) =>
      person === null
        ? null
        : [person.first_name, person.middle_name, person.last_name, person.suffix, person.note].map(
            (one) => one ?? '',
          ),
    )

  it('have suffixes, degrees and nicknames', async () => {
    const names = [
      '"Smith, John Jr."',
      '"SMITH, JOHN Q JR"',
      '"SMITH, JOHN III"',
      '"Smith, John MD"',
      'John Smith (Johnny)',
      'Etje Heijdanus-De Boer',
      'John Smith V',
      '"Smith, John V"',
      '"John Smith, RN, BSN"',
      'Jane Doe nee Roe',
      'John Smith c/o Ann Lind',
      'John Smith - DECEASED',
      '"Jane Doe, she/her"',
      'Estate of John Smith',
      'Friends of the River',
      'Teachers Local 12',
      'Unknown',
      'jane@example.com',
    ]
    const brought = await bring(csv('name,email', ...names.map((name, at) => `${name},a${at}@example.com`)))
    expect(parts(brought)).toEqual([
      ['John', '', 'Smith', 'Jr.', ''],
      ['JOHN', 'Q', 'SMITH', 'JR', ''],
      ['JOHN', '', 'SMITH', 'III', ''],
      ['John', '', 'Smith', 'MD', ''],
      ['John', '', 'Smith', '', 'Johnny'],
      ['Etje', '', 'Heijdanus-De Boer', '', ''],
      ['John', '', 'Smith', 'V', ''],
      ['John', 'V', 'Smith', '', ''],
      ['John', '', 'Smith', 'RN BSN', ''],
      ['Jane', '', 'Doe', '', 'nee Roe'],
      ['John', '', 'Smith', '', 'c/o Ann Lind'],
      ['John', '', 'Smith', '', 'DECEASED'],
      ['Jane', '', 'Doe', '', 'she/her'],
      ['', '', 'Estate of John Smith', '', ''],
      ['', '', 'Friends of the River', '', ''],
      ['', '', 'Teachers Local 12', '', ''],
      ['', '', '', '', ''],
      ['', '', '', '', ''],
    ])
    expect(brought.done.counts).toMatchObject({ remarked: 5 })
    expect(brought.people[11]).toMatchObject({ is_deceased: true })
  })

  it.each(['John and Jane Doe', 'John & Jane Doe', '"Doe, John and Jane"', 'John Smith or Jane Doe'])(
    'of two people are nobody’s: %s',
    async (name) => {
      const { done, rows } = await bring(csv('name,email', `${name},a@example.com`, 'Bo Roe,b@example.com'))
      expect(done.counts).toMatchObject({ new: 1, refused: 1 })
      expect(rows[0]?.refusals).toMatchObject([{ column: 'name', rule: rules.twoPeople }])
    },
  )

  it('nor are two first names', async () => {
    const { done } = await bring(csv('first_name,last_name,email', 'John and Jane,Doe,a@example.com'))
    expect(done.counts).toMatchObject({ new: 0, refused: 1 })
  })
})

it('Organizations keep their name whole; a household is asked about', async () => {
  const { rows, people } = await bring(
    csv(
      'Contact Type,Display Name,email',
      'Organization,Food Bank of the Núñez Valley,a@example.com',
      'Individual,Ann Roe,b@example.com',
      'Household,The Núñez home,c@example.com',
      ',The Smith Family,d@example.com',
    ),
  )
  expect(people[0]).toMatchObject({
    signup_type: 1,
    first_name: null,
    last_name: 'Food Bank of the Núñez Valley',
  })
  expect(people[1]).toMatchObject({ signup_type: 0, first_name: 'Ann', last_name: 'Roe' })
  expect(rows.slice(2).map(({ outcome, refusals }) => [outcome, refusals[0]?.rule])).toEqual([
    ['refused', rules.household],
    ['refused', rules.household],
  ])
})

it('Emails are mended of what came along', async () => {
  const { people, done } = await bring(
    csv(
      'first_name,email',
      'A,a@example.com.',
      'B,b@example.com\u200b',
      'C,\ufeffc@exam\u200bple.com',
      'D,"d@example.com,"',
      'E,e1@example.com ::: e2@example.com',
    ),
  )
  expect(done.counts).toMatchObject({ new: 5, refused: 0, remarked: 0 })
  expect(people.map((person) => person?.email)).toEqual(
    ['a', 'b', 'c', 'd', 'e1'].map((one) => `${one}@example.com`),
  )
  expect(people[4]?.email2).toBe('e2@example.com')
})

it('Lists of other programs are the tags in them', async () => {
  const { people } = await bring(
    csv(
      'first_name,tags',
      'A,"{van,""door, knocking""}"',
      'B,{}',
      'C,"[""a"",""b""]"',
      'D,a|b|c',
      'E,Union ::: * myContacts',
      'F,* myContacts',
      'G,"[{""name"":""a""},{""name"":""b""}]"',
      'H,"{""host"":true,""cook"":false}"',
      'I,a;#b;#c',
      'J,• a • b',
      'K,"- a\n- b"',
    ),
  )
  expect(people.map((person) => person?.tags)).toEqual([
    ['door, knocking', 'van'],
    [],
    ['a', 'b'],
    ['a', 'b', 'c'],
    ['Union'],
    [],
    ['a', 'b'],
    ['host'],
    ['a', 'b', 'c'],
    ['a', 'b'],
    ['a', 'b'],
  ])
})

it('An import that goes on by itself waits with its question', async () => {
  const nation = await openNation()
  const file = Buffer.from(csv('email,Total donated', 'a@example.com,1.234')).toString('base64')
  const { body } = await nation.call('createImport', { body: { import: { file } } })
  const waiting = await importAt(nation, body.import.id, 'mapping', 'ready', 'finished')
  expect(waiting.stage).toBe('mapping')
})
