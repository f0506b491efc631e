import { describe, expect, it } from 'vitest'
import type { CustomField } from '../../../src/contract/custom-field.ts'
import type { ColumnMapping } from '../../../src/contract/import-mapping.ts'
import { rules } from '../../../src/contract/rules.ts'
import { previewColumn } from '../../../src/server/imports/mapping/preview.ts'
import { rowReader } from '../../../src/server/imports/mapping/row-reader.ts'

const customFields: CustomField[] = [
  { id: 1, name: 'Hours', slug: 'hours', type: 'number', options: null },
  { id: 2, name: 'Trained', slug: 'trained', type: 'date', options: null },
  { id: 3, name: 'Size', slug: 'size', type: 'multiple_choice', options: ['Small', 'Unknown'] },
]
const reading = { customFields, region: 'US', now: new Date('2026-03-01T12:00:00Z') } as const
const workbook = { ...reading, isWorkbook: true }

/** What is stored of a cell, and what is said of it. */
function told(target: string, text: string, how: Partial<ColumnMapping> & { header?: string } = {}) {
  const { header = target, ...mapping } = how
  const [cell] = previewColumn({ target, ...mapping }, header, [text], reading)
  return [cell?.stored?.join(', ') ?? null, cell?.rule ?? null]
}

/** What a row says in columns of these targets. */
const read = (row: Record<string, string>, kind: typeof reading | typeof workbook = reading) =>
  rowReader(
    Object.keys(row).map((target) => ({ target })),
    Object.keys(row),
    kind,
  )(Object.values(row))
const rulesOf = ({ remarks }: ReturnType<typeof read>) => remarks.map(({ rule }) => rule)

describe('Words for nothing', () => {
  const words = [
    'NULL',
    'null',
    '\\N',
    'NA',
    'N/A',
    'n/a',
    '#N/A',
    'nan',
    'NaN',
    'None',
    'unknown',
    '-',
    '--',
    '—',
    '(n)',
    '/N',
    '(null)',
    '<NA>',
    '#NULL!',
  ]
  const typed = [
    'is_volunteer',
    'email_opt_in',
    'mobile_opt_in',
    'do_not_call',
    'birthdate',
    'created_at',
    'support_level',
    'priority_level',
    'turnout_probability_score',
    'donations_amount_in_cents',
    'sex',
    'email',
    'email2',
    'phone',
    'mobile',
    'home_address.zip',
    'home_address.lat',
    'custom_values.hours',
    'custom_values.trained',
    'recruiter.email',
    'recruiter_id',
    'ballots.cast_at',
    'tag:Van',
  ]
  it.each(typed)('say nothing in %s', (target) => {
    expect(words.map((word) => [word, ...told(target, word)])).toEqual(
      words.map((word) => [word, null, null]),
    )
  })

  it('are values where a field has one of that name', () => {
    expect(told('custom_values.size', 'unknown')).toEqual(['Unknown', null])
    expect(told('custom_values.size', 'N/A')).toEqual([null, null])
  })

  it('stay in texts, unless the column says otherwise', () => {
    expect(told('last_name', 'Null')).toEqual(['Null', null])
    expect(told('last_name', 'NULL', { nothing: ['NULL'] })).toEqual([null, null])
    expect(told('last_name', 'Null', { nothing: ['NULL'] })).toEqual(['Null', null])
    expect(told('tags', '\\N', { nothing: ['\\N'] })).toEqual([null, null])
  })
})

describe('Amounts', () => {
  // prettier-ignore
  it.each([
    ['0.725', undefined, '0.73', rules.rounded],
    ['0.724', undefined, '0.72', rules.rounded],
    ['-0.725', undefined, '-0.73', rules.rounded],
    ['1.005', 'point', '1.01', rules.rounded],
    ['100000.000', undefined, '100000.00', null],
    ['1234.500', undefined, '1234.50', null],
    ['0,725', undefined, '0.73', rules.rounded],
    ['12.345', undefined, null, rules.thousands],
    ['1.234', undefined, null, rules.thousands],
    ['$12.345', undefined, null, rules.thousands],
    ['12.345', 'point', '12.35', rules.rounded],
    ['12.345', 'comma', '12345.00', null],
    ['1.234 EUR', 'comma', '1234.00', null],
    ['12,345', 'comma', '12.35', rules.rounded],
    ['12,345', undefined, '12345.00', null],
    ['12.345,67', undefined, '12345.67', null],
    ['12,345.67', 'comma', '12345.67', null],
    ['1.234.567', undefined, '1234567.00', null],
    ['(12.50)', undefined, '-12.50', null],
    ['($1,234.50)', undefined, '-1234.50', null],
    ['$(12.50)', undefined, '-12.50', null],
    ['12.50-', undefined, '-12.50', null],
    ['−12.50', undefined, '-12.50', null],
    ['12.5000', undefined, '12.50', null],
    ['1e+05', undefined, '100000.00', null],
    ['1.5E3', undefined, '1500.00', null],
    ['1.25e-1', undefined, '0.13', rules.rounded],
    ['33.333333', undefined, '33.33', rules.rounded],
    ['.5', undefined, '0.50', null],
    ['5.', undefined, '5.00', null],
    ['US$ 12.50', undefined, '12.50', null],
    ['12.50 USD', undefined, '12.50', null],
    ['R$ 1.234,50', undefined, '1234.50', null],
    ['1,00,000', undefined, '100000.00', null],
    ['a lot', undefined, null, rules.amount],
    ['-', undefined, null, null],
    ['12.50.3', undefined, null, rules.amount],
  ] as const)('%s with the mark %s', (text, decimal_mark, stored, rule) => {
    expect(told('donations_amount_in_cents', text, { header: 'Given', decimal_mark })).toEqual([stored, rule])
  })

  it('in a workbook have a point, whatever they look like', () => {
    const money = (text: string) =>
      read({ donations_amount_in_cents: text }, workbook).input.donations_amount_in_cents
    const inUnits = rowReader([{ target: 'donations_amount_in_cents' }], ['Given'], workbook)
    expect(
      ['12.345', '1.234', '100000'].map((text) => inUnits([text]).input.donations_amount_in_cents),
    ).toEqual([1235, 123, 10_000_000])
    expect(money('1250')).toBe(1250)
    expect(money('1250.0')).toBe(1250)
  })
})

describe('Numbers', () => {
  it.each([
    ['turnout_probability_score', '0.725', undefined, '0.725', null],
    ['turnout_probability_score', '1.234', undefined, null, rules.thousands],
    ['turnout_probability_score', '1.234', 'comma', '1234', null],
    ['turnout_probability_score', '1.234', 'point', '1.234', null],
    ['custom_values.hours', '(3)', undefined, '-3', null],
    ['custom_values.hours', '$1,234.50', undefined, '1234.5', null],
    ['custom_values.hours', '1e3', undefined, '1000', null],
    ['priority_level', '1.234', undefined, '1234', null],
    ['priority_level', '1.234', 'comma', '1234', null],
    ['priority_level', '1e+05', undefined, '100000', null],
    ['priority_level', '12.5', undefined, null, rules.integer],
  ] as const)('%s: %s with the mark %s', (target, text, decimal_mark, stored, rule) => {
    expect(told(target, text, { decimal_mark })).toEqual([stored, rule])
  })
})

describe('Ids, phone numbers and ZIP codes that were numbers once', () => {
  it.each([
    ['phone', '2135550101.0', '2135550101', null],
    ['phone', '2.135550102E9', '2135550102', null],
    ['mobile', '2.135550102e+09', '2135550102', null],
    ['phone', '1.213555E+10', null, rules.lostDigits],
    ['phone', '1,213555E+10', null, rules.lostDigits],
    ['external_id', '4.00012E+15', null, rules.lostDigits],
    ['van_id', '175.0', '175', null],
    ['id', '175.0', '175', null],
    ['id', '1.7E1', '17', null],
    ['recruiter.external_id', '4.00012E+15', null, rules.lostDigits],
    ['home_address.zip', '4.101E3', '4101', null],
    ['precinct_code', '12E5', '12E5', null],
    ['external_id', '1E5', '1E5', null],
    ['external_id', '12345678901234567890', '12345678901234567890', null],
    ['home_address.zip', 'z:02134', '02134', null],
    ['home_address.zip', '="02134"', '02134', null],
    ['phone', 'p:+16175550100', '+16175550100', null],
    ['phone', 'tel:+1-617-555-0100', '+1-617-555-0100', null],
    ['phone', '="+16175550100"', '+16175550100', null],
    ['first_name', '="Ana"', 'Ana', null],
    ['last_name', '=1+1', '=1+1', null],
    ['phone', '000-000-0000', null, null],
  ])('%s: %s', (target, text, stored, rule) => {
    expect(told(target, text)).toEqual([stored, rule])
  })

  it('of more than fifteen digits in a workbook have lost some', () => {
    const row = { external_id: '12345678901234567890', phone: '12345678901234567', first_name: 'Ana' }
    expect(read(row, workbook)).toMatchObject({ input: { first_name: 'Ana' } })
    expect(rulesOf(read(row, workbook))).toEqual([rules.lostDigits, rules.lostDigits])
    expect(read({ external_id: '123456789012345' }, workbook).input.external_id).toBe('123456789012345')
  })
})

describe('Several phone numbers in a cell', () => {
  it.each([
    ['2135550105, 2135550106', '2135550105', '2135550106', undefined],
    ['2135550105 / 2135550106', '2135550105', '2135550106', undefined],
    ['213-555-0105/213-555-0106', '213-555-0105', '213-555-0106', undefined],
    ['2135550105 or 2135550106', '2135550105', '2135550106', undefined],
    ['2135550105;2135550106', '2135550105', '2135550106', undefined],
    ['2135550105|2135550106', '2135550105', '2135550106', undefined],
    ['(213) 555-0105; (213) 555-0106', '(213) 555-0105', '(213) 555-0106', undefined],
    ['213 555 0105 213 555 0106', '213 555 0105', '213 555 0106', undefined],
    ['h 213.555.0105 c 213.555.0106', '213.555.0105', '213.555.0106', undefined],
    ['213-555-0105\n213-555-0106', '213-555-0105', '213-555-0106', undefined],
    ['+12135550105 ::: +12135550106', '+12135550105', '+12135550106', undefined],
    ['720-555-0111 mobile, call after 5', '720-555-0111', undefined, 'mobile, call after 5'],
    ['Call 213-555-0105 (ask for Bo)', '213-555-0105', undefined, 'Call ask for Bo'],
    ['213-555-0105 (home)', '213-555-0105', undefined, undefined],
    ['213-555-0105 x12', '213-555-0105 x12', undefined, undefined],
    ['213-555-0105 ext. 12', '213-555-0105 ext. 12', undefined, undefined],
    ['1-800-FLOWERS', '1-800-FLOWERS', undefined, undefined],
    ['(213) 555-0105', '(213) 555-0105', undefined, undefined],
    ['213/555-0105', '213/555-0105', undefined, undefined],
    ['+44 20 7946 0018', '+44 20 7946 0018', undefined, undefined],
    ['555-0105', '555-0105', undefined, undefined],
    ['\u202a+1 213 555 0105\u202c', '+1 213 555 0105', undefined, undefined],
  ])('%j', (text, phone, mobile, note) => {
    const row = read({ phone: text })
    expect([row.input.phone, row.input.mobile, row.asides[0]]).toEqual([phone, mobile, note])
    expect(rulesOf(row)).toEqual(note === undefined ? [] : [rules.restToNote])
  })

  it('take what the row leaves free, and the note where it leaves nothing', () => {
    const two = '213-555-0105, 213-555-0106'
    expect(read({ phone: two, mobile: '213-555-0107' }).input).toEqual({
      phone: '213-555-0105',
      mobile: '213-555-0107',
      work_phone_number: '213-555-0106',
    })
    expect(read({ phone: two, mobile: '+1 213 555 0106' }).input).toEqual({
      phone: '213-555-0105',
      mobile: '+1 213 555 0106',
    })
    const full = read({
      note: 'Sings',
      phone: two,
      mobile: '213-555-0107',
      work_phone_number: '213-555-0108',
    })
    expect([full.input.note, full.asides]).toEqual(['Sings', ['213-555-0106']])
    expect(rulesOf(full)).toEqual([rules.restToNote])
  })
})

describe('A ZIP code gets its zeros back where the state bears it out', () => {
  // prettier-ignore
  it.each([
    ['4101', 'ME', '04101'],
    ['7102-1234', 'NJ', '07102-1234'],
    ['4101.0', 'Maine', '04101'],
    ['041011234', 'ME', '04101-1234'],
    ['41011234', 'Me', '04101-1234'],
    ['601', 'PR', '00601'],
    ['02134', 'MA', '02134'],
    ['941031234', 'California', '94103-1234'],
    ['4101', 'TX', '4101'],
    ['4101', '', '4101'],
    ['6000', 'WA', '6000'],
    ['94103', 'ME', '94103'],
    ['SW1A 1AA', 'ME', 'SW1A 1AA'],
  ])('%s in %s is %s', (zip, state, stored) => {
    expect(read({ 'home_address.state': state, 'home_address.zip': zip }).input.home_address?.zip).toBe(stored)
  })

  it('and not in another country', () => {
    const abroad = {
      'home_address.zip': '4101',
      'home_address.state': 'ME',
      'home_address.country_code': 'AU',
    }
    expect(read(abroad).input.home_address?.zip).toBe('4101')
  })
})

describe('Days', () => {
  it.each([
    '0/0/00',
    '00/00/0000',
    '/  /',
    '/ /',
    '0000-00-00',
    '0000-00-00 00:00:00',
    '--',
    '0',
    '00000000',
    '1/0/1900',
    '0001-01-01 00:00:00',
    '1899-12-30',
    '  -  -    ',
  ])('%j is none', (text) => expect(told('birthdate', text)).toEqual([null, null]))
  it.each([
    '02/03',
    '--12-25',
    '--1225',
    '1980',
    '1980-00-00',
    '1980-05',
    '05/1980',
    '00/05/1980',
    '5/0/1980',
    'March 1980',
    'March 3',
    '3 mars',
    '19800000',
    '1980-05-00',
    '12/25/????',
    '????-12-25',
    '0000-12-25',
    '1604-12-25',
    '198005',
    'about 1980',
  ])('%s has no full date', (text) => expect(told('birthdate', text)).toEqual([null, rules.fullDate]))
  it.each(['soon', '13/13/1980', '31/02/1980'])('%s is no day', (text) =>
    expect(told('birthdate', text)).toEqual([null, rules.date]),
  )
})

describe('Sex', () => {
  // prettier-ignore
  it.each(['U', 'u', 'Unknown', 'Unspecified', 'Prefer not to say', 'prefer not to answer', 'Not specified', 'Undisclosed', 'Decline to state', 'I prefer not to say', 'Not known', 'Choose not to disclose', 'N/A', '?', 'Prefiero no decirlo', 'Non précisé'])('%s says nothing', (text) =>
    expect(told('sex', text)).toEqual([null, null]),
  )
  it.each([
    ['X', 'O'],
    ['x', 'O'],
    ['M ', 'M'],
    ['\u00a0f\u200b', 'F'],
    ['Nonbinary', 'O'],
    ['nb', 'O'],
  ])('%j is %s', (text, sex) => expect(told('sex', text)).toEqual([sex, null]))
})

describe('Emails', () => {
  it.each([
    'ana@example.org.',
    'ana@example.org\u200b',
    '\ufeffana@example.org',
    'ana@exam\u200bple.org',
    'ana@example.org,',
    'ana@example.org;',
    '<ana@example.org>',
    '"ana@example.org"',
    "'ana@example.org'",
    'E-mail: ana@example.org',
    '[ana@example.org]',
    'ana@example.org>',
    'mailto:ana@example.org',
    '(ana@example.org)',
    'ana@example.org?',
    'ana @example.org',
  ])('%j is mended', (text) => expect(told('email', text)).toEqual(['ana@example.org', null]))
  it.each([
    'a@example.org ::: b@example.org',
    'a@example.org / b@example.org',
    'a@example.org or b@example.org',
    'a@example.org/b@example.org',
    'a@example.org and b@example.org',
  ])('%s is two', (text) => expect(told('email', text)).toEqual(['a@example.org, b@example.org', null]))
})

it.each(['no email', 'none given', 'declined', 'x'])(
  '%s is no email, and costs nobody the person',
  (text) => {
    expect(read({ first_name: 'Ana', email: text })).toMatchObject({
      input: { first_name: 'Ana' },
      remarks: [],
    })
  },
)

it.each(['no phone', 'unlisted', 'x', 'no number'])('%s is no phone number', (text) => {
  expect(read({ first_name: 'Ana', phone: text })).toMatchObject({
    input: { first_name: 'Ana' },
    remarks: [],
  })
})

describe('Lists of tags', () => {
  it.each([
    ['{van,"door, knocking"}', ['van', 'door, knocking']],
    ['{}', null],
    ['{NULL,van}', ['van']],
    ["{'a', 'b'}", ['a', 'b']],
    ['{"say \\"hi\\"",b}', ['say "hi"', 'b']],
    ['["a","b"]', ['a', 'b']],
    ['[]', null],
    ["['a', 'b, c']", ['a', 'b, c']],
    ['a|b|c', ['a', 'b', 'c']],
    ['a | b', ['a', 'b']],
    ['Union ::: * myContacts', ['Union']],
    ['* myContacts', null],
    ['* myContacts ::: * starred', null],
    ['"* myContacts"', ['* myContacts']],
    ['[draft], b', ['[draft]', 'b']],
    ['"a|b", c', ['a|b', 'c']],
  ])('%s', (text, tags) => {
    const [cell] = previewColumn({ target: 'tags' }, 'Tags', [text], reading)
    expect([cell?.stored ?? null, cell?.rule ?? null]).toEqual([tags, null])
    expect(read({ tags: text }).input.tags ?? null).toEqual(tags)
  })
})

describe('Coordinates', () => {
  it.each([
    ['0.0000000', '0.0000000'],
    ['0', '0'],
    ['0,0', '-0.0'],
  ])('%s, %s are no place', (lat, lng) => {
    const row = read({ 'home_address.lat': lat, 'home_address.lng': lng, 'home_address.city': 'Paris' })
    expect([row.input.home_address, row.remarks]).toEqual([{ city: 'Paris' }, []])
    expect(read({ 'home_address.lat': lat, 'home_address.lng': lng }).input).toEqual({})
  })

  it('on the equator are one', () => {
    expect(read({ 'home_address.lat': '0', 'home_address.lng': '9.45' }).input.home_address).toEqual({
      lat: 0,
      lng: 9.45,
    })
  })
})
