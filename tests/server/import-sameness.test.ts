import { describe, expect, it } from 'vitest'
import type { ImportRow } from '../../src/contract/import-row.ts'
import type { ImportOptions } from '../../src/contract/import.ts'
import type { PersonInput } from '../../src/contract/person.ts'
import {
  comparedImport,
  countPeople,
  importedRows,
  orderOf,
  personNow,
  ranImport,
  uploadImport,
} from './setting/imports.ts'
import { openNation } from './setting/nation.ts'
import type { Nation } from './setting/served-nation.ts'

const at = (address1: string, zip = '90012', more = {}) => ({ address1, zip, ...more }) as never
const leo: PersonInput = { first_name: 'Leo', last_name: 'Dupla' }
const oak = { home_address: at('8 Oak St') }

/** Compares a file whose columns go where they are told. */
async function comparedAs(
  nation: Nation,
  targets: (string | null)[],
  lines: string[],
  options: Partial<ImportOptions> = {},
) {
  const header = targets.map((_, column) => `Column ${column + 1}`).join(',')
  const { id } = (await uploadImport(nation, [header, ...lines, ''].join('\n'))).import
  const mapping = targets.map((target) => ({ target }))
  const answer = await nation.call('changeImport', {
    params: { id },
    body: { import: { mapping, options } },
  })
  expect(answer.status).toBe(200)
  return orderOf(nation, 'compareImport', id, 'ready')
}

const outcomes = (rows: ImportRow[]) => rows.map(({ outcome, person }) => [outcome, person?.id ?? null])

const kindsOf = (row: ImportRow | undefined, speaks: 'for' | 'against') =>
  row?.doubts[0]?.reasons.filter((one) => one.speaks === speaks).map(({ kind }) => kind)

/** What becomes of one row beside someone who is here. */
async function beside(person: PersonInput, header: string, line: string) {
  const nation = await openNation()
  const { id } = await nation.add(person)
  const { id: importId } = await comparedImport(nation, `${header}\n${line}\n`)
  const [row] = await importedRows(nation, importId)
  return { row, id, nation }
}

describe('the id of this nation', () => {
  const shared: [string, PersonInput, string[], string[]][] = [
    ['a phone', { phone: '2135550156' }, ['phone'], ['2135550156']],
    ['name and street', { ...leo, ...oak }, ['first_name', 'last_name', 'home_address.address1', 'home_address.zip'], ['Leo', 'Dupla', '8 Oak St', '90012']],
    ['name and birthdate', { ...leo, birthdate: '1950-03-04' }, ['first_name', 'last_name', 'birthdate'], ['Leo', 'Dupla', '1950-03-04']],
    ['an email', { email: 'home@example.com' }, ['email'], ['home@example.com']],
  ] // prettier-ignore

  it.each(shared)('is of one person where two share %s', async (_, person, targets, cells) => {
    const nation = await openNation()
    const one = await nation.add(person)
    const other = await nation.add(person)
    const lines = [[one.id, ...cells, 'Cook'].join(','), [other.id, ...cells, 'Diver'].join(',')]
    for (const on_match of ['overwrite', 'fill'] as const) {
      const { id } = await comparedAs(nation, ['id', ...targets, 'occupation'], lines, { on_match })
      expect(outcomes(await importedRows(nation, id))).toEqual([
        ['changed', one.id],
        ['changed', other.id],
      ])
    }
    const { id } = await comparedAs(nation, ['id', ...targets, 'occupation'], lines)
    await orderOf(nation, 'runImport', id, 'finished')
    expect((await personNow(nation, one.id))?.occupation).toBe('Cook')
    expect((await personNow(nation, other.id))?.occupation).toBe('Diver')
  })

  it.each(['van_id', 'external_id', 'civicrm_id', 'county_file_id'] as const)(
    'is not needed: %s tells two apart who share a phone',
    async (key) => {
      const nation = await openNation()
      const [one, other] = [
        await nation.add({ phone: '2135550156', [key]: '175' }),
        await nation.add({ phone: '2135550156', [key]: '176' }),
      ]
      const lines = ['175,2135550156,Cook', '176,2135550156,Diver']
      const { id } = await comparedAs(nation, [key, 'phone', 'occupation'], lines, { on_match: 'overwrite' })
      expect(outcomes(await importedRows(nation, id))).toEqual([
        ['changed', one.id],
        ['changed', other.id],
      ])
    },
  )

  it('keeps father and son apart who share name and address, and shows what each gets', async () => {
    const nation = await openNation()
    const father = await nation.add({ ...leo, ...oak })
    const son = await nation.add({ ...leo, ...oak })
    const lines = [
      `${father.id},Leo,Dupla,8 Oak St,90012,,,`,
      `${son.id},Leo,Dupla,8 Oak St,90012,(213) 555-0101,son@example.com,true`,
    ]
    const address = ['home_address.address1', 'home_address.zip']
    const targets = ['id', 'first_name', 'last_name', ...address, 'mobile', 'email', 'is_deceased']
    const { id } = await comparedAs(nation, targets, lines)
    const rows = await importedRows(nation, id)
    expect(outcomes(rows)).toEqual([
      ['unchanged', father.id],
      ['changed', son.id],
    ])
    expect(rows[1]?.changes.map(({ field }) => field).toSorted()).toEqual(['email1', 'is_deceased', 'mobile'])
    await orderOf(nation, 'runImport', id, 'finished')
    expect(await personNow(nation, father.id)).toMatchObject({
      mobile: null,
      email1: null,
      is_deceased: false,
    })
    expect(await personNow(nation, son.id)).toMatchObject({ email1: 'son@example.com', is_deceased: true })
  })
})

describe('what contradicts', () => {
  const family = { ...leo, ...oak, phone: '2135550156' }
  const name = 'first_name,last_name,home_address.address1,home_address.zip'
  const line = 'Leo,Dupla,8 Oak St,90012'

  it.each<[what: string, here: PersonInput, column: string, cell: string]>([
    ['suffix', { suffix: 'Sr.' }, 'suffix', 'Jr'],
    ['suffix in numbers', { suffix: 'II' }, 'suffix', 'III'],
    ['suffix in words', { suffix: 'Senior' }, 'suffix', 'Junior'],
    ['middle name', { middle_name: 'Andrew' }, 'middle_name', 'Bernard'],
    ['middle initial', { middle_name: 'Andrew' }, 'middle_name', 'B.'],
    ['sex', { sex: 'M' }, 'sex', 'F'],
    [
      'apartment',
      { home_address: at('8 Oak St', '90012', { address2: 'Apt 4' }) },
      'home_address.address2',
      '#5',
    ],
    ['apartment in the line', { home_address: at('8 Oak St Apt 4B') }, 'home_address.address2', 'Unit 5B'],
    ['birthdate', { birthdate: '1950-03-04' }, 'birthdate', '1980-11-23'],
    ['birthdate of January', { birthdate: '1950-01-01' }, 'birthdate', '1980-01-01'],
    ['van_id', { van_id: '17' }, 'van_id', '18'],
    ['county_file_id', { county_file_id: '17' }, 'county_file_id', '18'],
    ['state_file_id', { state_file_id: '17' }, 'state_file_id', '18'],
    ['external_id', { external_id: 'A17' }, 'external_id', 'A18'],
  ])('makes two of one name and address, or leaves it unsure: another %s', async (_, here, column, cell) => {
    const { row, nation, id } = await beside({ ...family, ...here }, `${name},${column}`, `${line},${cell}`)
    expect(['new', 'unsure']).toContain(row?.outcome)
    const before = await personNow(nation, id)
    const both = await openNation()
    const file = `${name},${column}\n${line},${Object.values(here)[0]}\n${line},${cell}\n`
    if (typeof Object.values(here)[0] === 'string') {
      const { counts } = await comparedImport(both, file)
      expect(counts.double).toBe(0)
    }
    expect(await personNow(nation, id)).toEqual(before)
  })

  it.each<[what: string, here: PersonInput, column: string, cell: string]>([
    ['an initial for a middle name', { middle_name: 'Andrew' }, 'middle_name', 'A'],
    ['a middle name that is missing', { middle_name: 'Andrew' }, 'middle_name', ''],
    ['Jr for Junior', { suffix: 'Junior' }, 'suffix', 'JR.'],
    ['II for Jr', { suffix: 'Jr' }, 'suffix', 'II'],
    ['a suffix that is missing', { suffix: 'Jr' }, 'suffix', ''],
    [
      'an apartment in other words',
      { home_address: at('8 Oak St', '90012', { address2: 'Apt. 4' }) },
      'home_address.address2',
      '#4',
    ],
    [
      'an apartment that is missing',
      { home_address: at('8 Oak St', '90012', { address2: 'Apt. 4' }) },
      'home_address.address2',
      '',
    ],
    ['a made-up birthdate', { birthdate: '1950-03-04' }, 'birthdate', '1900-01-01'],
    ['a title for the sex', { sex: 'M' }, 'prefix', 'Mr.'],
    ['zeros before an id', { van_id: '17' }, 'van_id', '0017'],
  ])('is not %s', async (_, here, column, cell) => {
    const { row, id } = await beside({ ...family, ...here }, `${name},${column}`, `${line},${cell}`)
    expect(row?.person?.id).toBe(id)
  })

  it('is said of an unsure row, with what speaks for it', async () => {
    const { row, id } = await beside(
      { ...leo, birthdate: '1950-03-04', van_id: '17' },
      'first_name,last_name,birthdate,van_id',
      'Leo,Dupla,1950-03-04,18',
    )
    expect(row).toMatchObject({ outcome: 'unsure', candidates: [{ id }] })
    expect(row?.doubts[0]?.person_id).toBe(id)
    expect(kindsOf(row, 'for')).toEqual(['first_name', 'last_name', 'birthdate'])
    expect(kindsOf(row, 'against')).toEqual(['other_ids_differ'])
  })

  it.each(['1800-01-01', '1900-01-01', '1901-01-01'])('%s is nobody’s birthdate', async (born) => {
    const { row } = await beside(
      { ...leo, birthdate: born, home_address: at('8 Oak St', '90012', { city: 'Los Angeles' }) },
      'first_name,last_name,birthdate,home_address.address1,home_address.zip,home_address.city',
      `Leo,Dupla,${born},3 Elm St,10001,New York`,
    )
    expect(row?.outcome).toBe('new')
    const file = `first_name,last_name,birthdate,county_file_id,city\nLeo,Dupla,${born},C1,Dallas\nLeo,Dupla,${born},C2,Boston\n`
    const { counts } = await comparedImport(await openNation(), file)
    expect(counts).toMatchObject({ new: 2, double: 0 })
  })
})

describe('degrees of one name, day and place', () => {
  const ada: PersonInput = {
    first_name: 'Katherine',
    last_name: 'Lindqvist',
    sex: 'F',
    birthdate: '1984-03-07',
    home_address: at('12 Elm Street', '75201', { city: 'Dallas' }),
  }
  const header = 'first_name,last_name,birthdate,home_address.address1,home_address.zip,home_address.city'

  it.each<[what: string, line: string]>([
    ['a typo in the first name', 'Kathreine,Lindqvist,1984-03-07,,,'],
    ['a typo in the last name', 'Katherine,Lindqvits,1984-03-07,,,'],
    ['a sound', 'Catherine,Lindkvist,1984-03-07,,,'],
    ['a nickname', 'Kathy,Lindqvist,1984-03-07,,,'],
    ['names the other way round', 'Lindqvist,Katherine,1984-03-07,,,'],
    ['day and month the other way round', 'Katherine,Lindqvist,1984-07-03,,,'],
    ['a double name', 'Katherine,Lindqvist-Meyer,1984-03-07,,,'],
    ['a street that is written short', 'Katherine,Lindqvist,,12 ELM ST.,75201,'],
    ['a street without its kind', 'Katherine,Lindqvist,,12 Elm,75201,'],
    ['a street without its ZIP', 'Katherine,Lindqvist,,12 Elm St,,Dallas'],
    ['another street with the birthdate', 'Katherine,Lindqvist,1984-03-07,99 Pine Rd,10001,New York'],
    ['two slips at once', 'Kathrine,Lindquist,1984-03-07,12 Elm St,75201,Dallas'],
  ])('find the person: %s', async (_, line) => {
    const { row, id } = await beside(ada, header, line)
    expect(row?.person?.id).toBe(id)
  })

  it.each<[what: string, line: string]>([
    ['a married name with the birthdate', 'Katherine,Meyer,1984-03-07,,,'],
    ['a slip in the day, and a slip in the name', 'Kathrine,Lindqvits,1984-03-17,12 Elm,75201,Dallas'],
    ['a married name in the same house', 'Katherine,Meyer,,12 Elm St,75201,Dallas'],
  ])('find or ask for the person: %s', async (_, line) => {
    const { row, id } = await beside(ada, header, line)
    expect([row?.person?.id, row?.candidates[0]?.id]).toContain(id)
  })

  it.each<[what: string, line: string]>([
    ['another first name in the house', 'Ingrid,Lindqvist,,12 Elm Street,75201,Dallas'],
    ['a twin', 'Ingrid,Lindqvist,1984-03-07,12 Elm Street,75201,Dallas'],
    ['a name alone', 'Katherine,Lindqvist,,,,'],
    ['a namesake of another street', 'Katherine,Lindqvist,,12 Elm Avenue,10001,New York'],
    ['a namesake of another birthdate', 'Katherine,Lindqvist,1951-12-30,3 Pine Rd,10001,'],
    ['a birthdate alone', 'Peter,Okafor,1984-03-07,,,'],
  ])('don’t make a person of another: %s', async (_, line) => {
    expect((await beside(ada, header, line)).row?.outcome).toBe('new')
  })

  it.each<[here: string, there: string]>([
    ['12 Elm Street', '12 elm st'],
    ['12 North Elm Street', '12 N. Elm St'],
    ['100 Martin Luther King Boulevard', '100 Martin Luther King Blvd.'],
    ['5 Fifth Avenue', '5 5th Ave'],
    ['12 St James Street', '12 Saint James St'],
    ['12 rue de l’Église', '12 R. de l Eglise'],
    ['14 avenue du Maréchal Foch', '14, av. du Marechal Foch'],
    ['Calle Mayor 12', 'C/ Mayor, 12'],
    ['Avenida de la Paz 3', 'Avda. de la Paz, 3'],
    ['P.O. Box 77', 'PO BOX 77'],
  ])('one street is %s and %s', async (here, there) => {
    const { row, id } = await beside(
      { first_name: 'Ada', last_name: 'Byron', home_address: at(here) },
      'first_name,last_name,home_address.address1,home_address.zip',
      `Ada,Byron,"${there}",90012`,
    )
    expect(row?.person?.id).toBe(id)
  })

  it.each<[here: string, there: string]>([
    ['12 Elm Street', '12 Elm Avenue'],
    ['12 N Elm St', '12 S Elm St'],
    ['12 Elm St', '21 Elm St'],
    ['12 Elm St', '12 Oak St'],
  ])('two streets are %s and %s', async (here, there) => {
    const { row } = await beside(
      { first_name: 'Ada', last_name: 'Byron', home_address: at(here) },
      'first_name,last_name,home_address.address1,home_address.zip',
      `Ada,Byron,"${there}",90012`,
    )
    expect(row?.outcome).not.toBe('changed')
    expect(row?.outcome).not.toBe('unchanged')
  })
})

describe('households', () => {
  it.each<[what: string, here: PersonInput, header: string, line: string]>([
    [
      'a couple with one email',
      { first_name: 'Robert', last_name: 'Moss', email: 'home@example.com' },
      'first_name,last_name,email',
      'Maria,Moss,home@example.com',
    ],
    [
      'a couple with one email and two names',
      { first_name: 'Robert', last_name: 'Moss', email: 'home@example.com' },
      'first_name,last_name,email',
      'Maria,Leal,home@example.com',
    ],
    [
      'a family with one phone',
      { first_name: 'Robert', last_name: 'Moss', phone: '2135550156' },
      'first_name,last_name,phone',
      'Maria,Moss,2135550156',
    ],
    [
      'a family with one phone and one house',
      { first_name: 'Robert', last_name: 'Moss', phone: '2135550156', ...oak },
      'first_name,last_name,phone,home_address.address1,home_address.zip',
      'Maria,Moss,2135550156,8 Oak St,90012',
    ],
    [
      'twins',
      { first_name: 'Robert', last_name: 'Moss', birthdate: '1990-04-05', ...oak },
      'first_name,last_name,birthdate,home_address.address1,home_address.zip',
      'Maria,Moss,1990-04-05,8 Oak St,90012',
    ],
  ])('are no one person: %s', async (_, here, header, line) => {
    const { row } = await beside(here, header, line)
    expect(['new', 'unsure']).toContain(row?.outcome)
  })
})

describe('a column of ids', () => {
  const counties = (values: string[]) =>
    [
      'first_name,last_name,county_file_id',
      ...values.map(
        (county, index) =>
          `${['Ada', 'Ben', 'Cyrus', 'Dora', 'Emil', 'Fay'][index]},Name${'abcdef'[index]},${county}`,
      ),
      '',
    ].join('\n')

  it.each<[what: string, values: string[]]>([
    ['of one county', ['60', '60', '60', '60', '60']],
    ['of two counties', ['60', '61', '60', '61', '60', '61']],
    ['of a county with leading zeros', ['060', '060', '060', '061', '061', '061']],
  ])('tells nobody when it is the number %s, and that is said', async (_, values) => {
    const nation = await openNation()
    const here = await nation.add({ first_name: 'Zoe', last_name: 'Here', county_file_id: values[0] })
    const { id, counts } = await comparedImport(nation, counties(values), { on_match: 'overwrite' })
    expect(counts).toMatchObject({ new: values.length, double: 0, unsure: 0, changed: 0 })
    const [row] = await importedRows(nation, id)
    expect(row?.remarks).toMatchObject([
      { column: 'county_file_id', rule: 'stands for several people here, so nobody is told by it' },
    ])
    await orderOf(nation, 'runImport', id, 'finished')
    expect(await personNow(nation, here.id)).toMatchObject({ first_name: 'Zoe', last_name: 'Here' })
  })

  it('tells people apart where it is one, though some have none', async () => {
    const file = counties(['0', '0', '0', '17', '18', '19'])
    const nation = await openNation()
    const here = await nation.add({ first_name: 'Dora', last_name: 'Named', county_file_id: '17' })
    const { id } = await comparedImport(nation, file)
    const rows = await importedRows(nation, id)
    expect(rows.map(({ outcome }) => outcome)).toEqual(['new', 'new', 'new', expect.anything(), 'new', 'new'])
    expect(rows[3]?.person?.id).toBe(here.id)
  })

  it('is asked about when two rows have one and can’t be one person', async () => {
    const nation = await openNation()
    const file = 'external_id,first_name,last_name\n400012000000000,Ann,Smith\n400012000000000,Boris,Ivanov\n'
    const { counts } = await comparedImport(nation, file)
    expect(counts).toMatchObject({ new: 1, unsure: 1, double: 0 })
    const { row, id } = await beside(
      { first_name: 'Ann', last_name: 'Smith', external_id: '400012000000000' },
      'external_id,first_name,last_name',
      '400012000000000,Boris,Ivanov',
    )
    expect(row).toMatchObject({ outcome: 'unsure', candidates: [{ id }] })
  })

  it.each<[what: string, first: string, last: string]>([
    ['a marriage', 'Ann', 'Ivanova'],
    ['a nickname', 'Nancy', 'Smith'],
    ['a typo', 'Ann', 'Smiht'],
    ['no name', '', ''],
    ['an initial', 'A.', 'Smith'],
  ])('means one person through %s', async (_, first, last) => {
    const { row, id } = await beside(
      { first_name: 'Ann', last_name: 'Smith', external_id: '17' },
      'external_id,first_name,last_name,employer',
      `17,${first},${last},Mill`,
    )
    expect(row).toMatchObject({ outcome: 'changed', person: { id }, matched_by: 'external_id' })
    const file = `external_id,first_name,last_name\n17,Ann,Smith\n17,${first},${last}\n`
    expect((await comparedImport(await openNation(), file)).counts).toMatchObject({ new: 1, double: 1 })
  })

  it('makes two of two rows without a name that share a phone', async () => {
    const nation = await openNation()
    const { counts } = await ranImport(nation, 'external_id,phone\nH1,2135550156\nH2,2135550156\n')
    expect(counts).toMatchObject({ new: 2 })
  })
})

describe('rows of one file', () => {
  it('of one name and address and two birthdates are two', async () => {
    const nation = await openNation()
    const file =
      'first_name,last_name,birthdate,home_address.address1,home_address.zip\n' +
      'Leo,Dupla,1950-01-01,8 Oak,90012\nLeo,Dupla,1980-01-01,8 Oak,90012\n'
    expect((await ranImport(nation, file)).counts).toMatchObject({ new: 2, double: 0 })
  })

  it('become one person, and the comparison shows what each adds', async () => {
    const nation = await openNation()
    const file =
      'first_name,last_name,email,employer,occupation\n' +
      'Ann,Smith,ann@example.com,Mill,\nAnn,Smith,ann@example.com,,Baker\n'
    const { id } = await comparedImport(nation, file)
    expect(await importedRows(nation, id)).toMatchObject([
      { outcome: 'new' },
      { outcome: 'double', same_as: 2, changes: [{ field: 'occupation', before: null, after: 'Baker' }] },
    ])
  })

  it('come to what the comparison told, also many rows later', async () => {
    const nation = await openNation()
    const here = await nation.add({ first_name: 'Ada', last_name: 'Byron', email: 'ada@example.com' })
    const others = Array.from(
      { length: 900 },
      (_, number) => `P${number},Person,Number${number},p${number}@example.com,,`,
    )
    const lines = [
      'A1,Ada,Byron,ada@example.com,Mill,',
      'L1,Leo,Dupla,leo@example.com,Inn,',
      ...others,
      'A1,Ada,Byron,,,Baker',
      'L1,Leo,Dupla,leo@example.com,,Cook',
    ]
    const file = ['external_id,first_name,last_name,email,employer,occupation', ...lines, ''].join('\n')
    const { id, counts } = await comparedImport(nation, file)
    expect(counts).toMatchObject({ new: 901, changed: 1, double: 2, unsure: 0 })
    const doubles = await importedRows(nation, id, 'double')
    expect(doubles.map(({ changes }) => changes)).toMatchObject([
      [{ field: 'occupation', after: 'Baker' }],
      [{ field: 'occupation', after: 'Cook' }],
    ])
    expect((await orderOf(nation, 'runImport', id, 'finished')).counts).toEqual(counts)
    expect(await personNow(nation, here.id)).toMatchObject({ employer: 'Mill', occupation: 'Baker' })
  })
})

describe('someone who was removed', () => {
  it.each<[what: string, header: string, line: (id: number) => string]>([
    ['email', 'email,first_name', () => 'gone@example.com,Gone'],
    ['second email', 'email,first_name', () => 'GONE2@example.com,Gone'],
    ['external id', 'external_id,first_name', () => 'X-9,Gone'],
  ])('is named on the row that has their %s', async (_, header, line) => {
    const nation = await openNation()
    const { id } = await nation.add({
      first_name: 'Gone',
      last_name: 'Away',
      external_id: 'X-9',
      email: 'gone@example.com',
      email2: 'gone2@example.com',
    })
    await nation.call('destroyPerson', { params: { id } })
    const compared = await comparedImport(nation, `${header}\n${line(id)}\n`)
    const [row] = await importedRows(nation, compared.id)
    expect(row).toMatchObject({ outcome: 'new', removed: { id, name: 'Gone Away' } })
    await nation.call('restorePerson', { params: { id } })
    const again = await comparedImport(nation, `${header}\n${line(id)}\n`)
    expect(await importedRows(nation, again.id)).toMatchObject([{ person: { id }, removed: null }])
  })

  it('is named by this nation’s id', async () => {
    const nation = await openNation()
    const { id } = await nation.add({ first_name: 'Gone' })
    await nation.call('destroyPerson', { params: { id } })
    const compared = await comparedAs(nation, ['id', 'first_name'], [`${id},Gone`])
    expect(await importedRows(nation, compared.id)).toMatchObject([{ outcome: 'new', removed: { id } }])
  })
})

describe('another phone of the same person', () => {
  it('goes where there is room, and is told when there is none', async () => {
    const nation = await openNation()
    const row = (phone: string) => `E1,Ann,Smith,${phone}`
    const phones = ['(213) 555-0151', '(213) 555-0152', '(213) 555-0153', '(213) 555-0154', '213.555.0151']
    const file = ['external_id,first_name,last_name,phone', ...phones.map(row), ''].join('\n')
    const { id } = await comparedImport(nation, file)
    const rows = await importedRows(nation, id)
    expect(rows.map(({ outcome, changes }) => [outcome, changes.map(({ field }) => field)])).toMatchObject([
      ['new', expect.anything()],
      ['double', ['mobile']],
      ['double', ['work_phone_number']],
      ['double', []],
      ['double', []],
    ])
    expect(rows[3]?.remarks).toMatchObject([{ column: 'phone', value: '(213) 555-0154' }])
    expect(rows[4]?.remarks).toEqual([])
    await orderOf(nation, 'runImport', id, 'finished')
    const { body } = await nation.call('searchPeople', { query: { external_id: 'E1' } })
    expect(body.results).toMatchObject([{ phone: '(213) 555-0151', mobile: '(213) 555-0152' }])
    expect(await personNow(nation, body.results[0].id)).toMatchObject({ work_phone_number: '(213) 555-0153' })
    expect(await countPeople(nation)).toBe(3 + 1)
  })
})

describe('unsure rows', () => {
  it('show both side by side, and are decided all at once from a score on, and undecided again', async () => {
    const nation = await openNation()
    await nation.add({
      first_name: 'Ada',
      last_name: 'Brennan',
      email: 'home@example.com',
      birthdate: '1960-02-03',
    })
    await nation.add({ first_name: 'Cy', last_name: 'Doyle', email: 'doyle@example.com' })
    const file = 'first_name,last_name,email\nAda,Quist,home@example.com\nWanda,Doyle,doyle@example.com\n'
    const { id, counts } = await comparedImport(nation, file)
    expect(counts.unsure).toBeGreaterThan(0)
    const unsure = await importedRows(nation, id, 'unsure')
    for (const { doubts } of unsure) {
      expect(doubts[0]?.values).toContainEqual(
        expect.objectContaining({ field: 'last_name', file: expect.any(String), here: expect.any(String) }),
      )
    }
    const weights = unsure.map(({ doubts }) => doubts[0]?.weight as number)
    const choose = async (weight: number | null) =>
      (await nation.call('chooseLikely', { params: { id }, body: { weight } })).body.chosen
    expect(await choose(Math.max(...weights) + 1)).toBe(0)
    expect(await choose(Math.min(...weights))).toBe(unsure.length)
    expect((await importedRows(nation, id, 'unsure')).every(({ choice }) => choice !== null)).toBe(true)
    expect(await choose(null)).toBe(0)
    expect((await importedRows(nation, id, 'unsure')).every(({ choice }) => choice === null)).toBe(true)
  })
})
