import { describe, expect, it } from 'vitest'
import type { CustomField } from '../../../src/contract/custom-field.ts'
import type { ColumnMapping, DateOrder } from '../../../src/contract/import-mapping.ts'
import { rules } from '../../../src/contract/rules.ts'
import { evidenceOf } from '../../../src/server/imports/mapping/evidence/gather.ts'
import { toldOrder } from '../../../src/server/imports/mapping/evidence/told.ts'
import { previewColumn } from '../../../src/server/imports/mapping/preview.ts'

const customFields: CustomField[] = [
  { id: 1, name: 'Shirt', slug: 'shirt', type: 'multiple_choice', options: ['Small', 'Très grand'] },
  { id: 2, name: 'Drives', slug: 'drives', type: 'checkbox', options: null },
  { id: 3, name: 'Trained', slug: 'trained', type: 'date', options: null },
  { id: 4, name: 'Hours', slug: 'hours', type: 'number', options: null },
]
const reading = { customFields, region: 'US', now: new Date('2026-03-01T12:00:00Z') } as const

/** What is stored of a cell, or the rule it breaks. */
function storedOf(target: string, text: string, { header = target, date_order }: Partial<Column> = {}) {
  const mapping: ColumnMapping = { target, ...(date_order && { date_order }) }
  const [cell] = previewColumn(mapping, header, [text], reading)
  return cell?.rule ?? cell?.stored?.join(', ') ?? null
}
interface Column {
  header: string
  date_order: DateOrder
}

describe('A cell is read as people write it', () => {
  // prettier-ignore
  it.each([
    ['first_name', '  Ana\u00a0', 'Ana'],
    ['first_name', 'MARÍA', 'MARÍA'],
    // What our own export puts before a formula is taken off again; other apostrophes are kept.
    ['last_name', "'=1+1", '=1+1'],
    ['last_name', "'t Hooft", "'t Hooft"],
    ['first_name', 'a\0b', rules.characters],

    ['is_volunteer', 'Yes', 'true'],
    ['is_volunteer', 'sí', 'true'],
    ['is_volunteer', 'Oui', 'true'],
    ['is_volunteer', 'x', 'true'],
    ['is_volunteer', '✓', 'true'],
    ['is_volunteer', 'N', 'false'],
    ['is_volunteer', 'falso', 'false'],
    ['is_volunteer', '0', 'false'],
    ['is_volunteer', 'perhaps', rules.boolean],

    ['sex', 'Male', 'M'],
    ['sex', 'f', 'F'],
    ['sex', 'Femme', 'F'],
    ['sex', 'Mujer', 'F'],
    ['sex', 'Hombre', 'M'],
    ['sex', 'H', 'M'],
    ['sex', 'non-binary', 'O'],
    ['sex', 'unknown', null],
    ['sex', 'perhaps', rules.choice],

    ['support_level', '1 - Strong support', '1'],
    ['support_level', 'Strong Support', '1'],
    ['support_level', 'Undecided', '3'],
    ['support_level', '9', rules.choice],
    ['contact_status_name', 'Left message', 'leftmessage'],
    ['contact_status_name', 'Not home', 'noanswer'],
    ['contact_status_id', 'No answer', '7'],
    ['contact_status_id', '3', '3'],
    ['signup_type', 'Organization', '1'],
    ['primary_email_id', 'email2', '2'],
    ['could_vote_status', 'no', '-1'],

    ['priority_level', '1,234', '1234'],
    ['priority_level', '1.234', '1234'],
    ['priority_level', '3.0', '3'],
    ['priority_level', 'high', rules.integer],
    ['turnout_probability_score', '0,75', '0.75'],
    ['turnout_probability_score', '0,125', '0.125'],
    ['turnout_probability_score', '1 234,5', '1234.5'],
    ['turnout_probability_score', '1,234,567.5', '1234567.5'],
    ['turnout_probability_score', '1.234.567,5', '1234567.5'],
    ['turnout_probability_score', '1’234.5', '1234.5'],

    ['home_address.country_code', 'États-Unis', 'US'],
    ['home_address.country_code', 'Reino Unido', 'GB'],
    ['home_address.country_code', 'Germany', 'DE'],
    ['home_address.country_code', 'USA', 'US'],
    ['home_address.country_code', 'uk', 'GB'],
    ['home_address.country_code', 'fr', 'FR'],
    ['home_address.country_code', 'Atlantis', rules.countryCode],
    ['home_address.zip', '02134', '02134'],
    ['home_address.lat', '48,856', '48.856'],
    ['home_address.lat', '148', rules.latitude],

    ['email', 'Ana <ana@example.org>', 'ana@example.org'],
    ['email', 'mailto:ana@example.org', 'ana@example.org'],
    ['email', 'ana@example.org (home)', 'ana@example.org'],
    ['email', 'ana@example.org; bo@example.org', 'ana@example.org, bo@example.org'],
    ['email', 'ana@example.org bo@example.org', 'ana@example.org, bo@example.org'],
    ['email', '"Ruiz, Ana" <ana@example.org>, <bo@example.org>', 'ana@example.org, bo@example.org'],
    ['email', 'ana ruiz@example.org', rules.email],
    ['email', 'none', null],
    ['email', 'ana', rules.email],
    ['mobile', ' (303) 555-0841 ', '(303) 555-0841'],
    ['mobile', 'ask', rules.phone],

    ['tags', 'a, b;c', 'a, b, c'],
    ['tags', 'north\nsouth', 'north, south'],
    ['tag:Volunteer', 'yes', 'Volunteer'],
    ['tag:Volunteer', '3 times', 'Volunteer'],
    ['tag:Volunteer', 'no', null],
    ['tag:Volunteer', 'Falso', null],
    ['tag:Volunteer', '', null],

    ['custom_values.shirt', 'tres grand', 'Très grand'],
    ['custom_values.shirt', 'Huge', rules.choice],
    ['custom_values.drives', 'non', 'false'],
    ['custom_values.trained', '25.12.2019', '2019-12-25'],
    ['custom_values.hours', '1,5', '1.5'],

    ['recruiter.email', 'Bo <bo@example.org>', 'bo@example.org'],
    ['recruiter_id', 'Bo', rules.reference],
    ['id', '17', '17'],
    ['full_name', 'Dr. Mary Jane Watson Jr.', 'Watson, Dr. Mary Jane, Jr.'],
    ['ballots.country_code', 'Estados Unidos', 'US'],
    ['first_name', '', null],
  ])('%s: %j is %s', (target, text, stored) => {
    expect(storedOf(target, text)).toBe(stored)
  })

  it('keeps a tag with a comma together when it is in quotes, and tells the tags apart', () => {
    const [cell] = previewColumn({ target: 'tags' }, 'Tags', ['"Board, former", donor'], reading)
    expect(cell?.stored).toEqual(['Board, former', 'donor'])
  })
})

describe('Amounts', () => {
  it.each([
    ['donations_amount_in_cents', '1250', '12.50'],
    ['donations_amount_in_cents', '$1,234.50', '1234.50'],
    ['donations_amount_in_cents', '$12', '12.00'],
    ['donations_amount_in_cents', '12.50', '12.50'],
    ['donations_amount', '25', '25.00'],
    ['Total donated', '1 234,50 €', '1234.50'],
    ['Total donated', '-$5', '-5.00'],
    ['Total donated', '1,234,567', '1234567.00'],
    ['Montant en centimes', '300', '3.00'],
    ['Total donated', 'a lot', rules.amount],
  ])('below %s: %s is %s', (header, text, stored) => {
    expect(storedOf('donations_amount_in_cents', text, { header })).toBe(stored)
  })
})

describe('Days and times', () => {
  // prettier-ignore
  it.each([
    ['1980-12-31', undefined, '1980-12-31'],
    ['1980-12-31T00:00:00', undefined, '1980-12-31'],
    ['1980-12-31 00:00:00', 'dmy', '1980-12-31'],
    ['1980/12/31', 'mdy', '1980-12-31'],
    ['19801231', undefined, '1980-12-31'],
    ['12311980', 'mdy', '1980-12-31'],
    ['31121980', 'dmy', '1980-12-31'],
    ['31/12/1980', undefined, '1980-12-31'],
    ['12/31/1980', undefined, '1980-12-31'],
    ['31.12.80', undefined, '1980-12-31'],
    ['05/05/1980', undefined, '1980-05-05'],
    ['02/01/1980', 'dmy', '1980-01-02'],
    ['02/01/1980', 'mdy', '1980-02-01'],
    ['2-1-80', 'dmy', '1980-01-02'],
    ['80-01-02', 'ymd', '1980-01-02'],
    ['Dec 31, 1980', undefined, '1980-12-31'],
    ['December 31st, 1980', 'dmy', '1980-12-31'],
    ['Wednesday, 31 December 1980', undefined, '1980-12-31'],
    ['31-Dec-80', undefined, '1980-12-31'],
    ['31 déc. 1980', undefined, '1980-12-31'],
    ['1er août 1980', undefined, '1980-08-01'],
    ['31 de diciembre de 1980', undefined, '1980-12-31'],
    ['3 sept 1980', undefined, '1980-09-03'],
    ['1980年12月31日', undefined, '1980-12-31'],
    // Nobody is born tomorrow: the sample is read on 1 March 2026.
    ['28/02/26', 'dmy', '2026-02-28'],
    ['02/03/26', 'dmy', '1926-03-02'],
    // What can be meant in two ways, or against the order of the column, is not guessed.
    ['02/01/1980', undefined, rules.date],
    ['02/01/1980', 'ymd', rules.date],
    ['31/12/1980', 'mdy', rules.date],
    ['31/02/1980', 'dmy', rules.date],
    ['29/02/81', 'dmy', rules.date],
    ['1980', undefined, rules.fullDate],
    ['soon', 'dmy', rules.date],
    // What databases write for no date says nothing.
    ['0000-00-00', undefined, null],
  ] as const)('a birthdate: %s in the order %s is %s', (text, date_order, stored) => {
    expect(storedOf('birthdate', text, { date_order })).toBe(stored)
  })

  // prettier-ignore
  it.each([
    ['2014-02-02T11:51:23-05:00', undefined, '2014-02-02T16:51:23+00:00'],
    ['2014-02-02T11:51:23.123Z', undefined, '2014-02-02T11:51:23+00:00'],
    ['2014-02-02 11:51:23 UTC', undefined, '2014-02-02T11:51:23+00:00'],
    ['2014-02-02 11:51:23 -0500', undefined, '2014-02-02T16:51:23+00:00'],
    ['2014-02-02 11:51', undefined, '2014-02-02T11:51:00+00:00'],
    ['02/13/2014 11:51 PM', 'mdy', '2014-02-13T23:51:00+00:00'],
    ['13/02/2014 12:05 a.m.', 'dmy', '2014-02-13T00:05:00+00:00'],
    ['13/02/2014 11h51', 'dmy', '2014-02-13T11:51:00+00:00'],
    ['Feb 13, 2014, 5:00 PM EST', undefined, '2014-02-13T22:00:00+00:00'],
    ['13 février 2014 à 17:00', undefined, '2014-02-13T17:00:00+00:00'],
    ['13/02/2014', 'dmy', '2014-02-13T00:00:00+00:00'],
    // A membership may end years from now, unlike a birth.
    ['13/02/36', 'dmy', '2036-02-13T00:00:00+00:00'],
    ['13/02/67', 'dmy', '1967-02-13T00:00:00+00:00'],
    ['2014-02-02 25:00', undefined, rules.date],
    ['02/01/2014 10:00', undefined, rules.date],
  ] as const)('a time: %s in the order %s is %s', (text, date_order, stored) => {
    expect(storedOf('membership_expires_at', text, { date_order })).toBe(stored)
  })
})

describe('The order of the days of a column', () => {
  // prettier-ignore
  it.each([
    [['02/01/1980', '25/12/1980'], 'dmy'],
    [['02/01/1980', '12/25/1980'], 'mdy'],
    [['02/01/80', '31.12.80'], 'dmy'],
    [['02/01/2014 10:00', '13/02/2014 11:51 PM'], 'dmy'],
    [['1980-12-31', ''], 'ymd'],
    [['1980-12-31', '25/12/1980'], 'dmy'],
    [['80-12-31', '80-01-02'], 'ymd'],
    [['12311980', '01021980'], 'mdy'],
    [['15/01/12', '01/15/12', '02/03/04'], null],
    [['15/01/12', '31.12.80'], 'dmy'],
    [['Dec 31, 1980'], null],
    [['31 déc. 1980'], null],
    [['02/01/1980', 'Dec 31, 1980'], null],
    [['02/01/1980', '1980-12-31'], null],
    [['02/01/1980', '05/05/1980'], null],
    [['25/12/1980', '12/25/1980'], null],
    [['', 'soon'], null],
    [[], null],
  ])('%j: %s', (samples, order) => {
    expect(toldOrder(evidenceOf(samples))).toBe(order)
  })
})

it('A Spanish column of H and M is not taken for one of men', () => {
  expect(storedOf('sex', 'H', { header: 'Sexo' })).toBe(rules.choice)
  expect(storedOf('sex', 'H', { header: 'Sexe' })).toBe('M')
})

it('A column that is left out shows its cells alone', () => {
  expect(previewColumn({ target: null }, 'Colour', ['blue'], reading)).toEqual([
    { value: 'blue', stored: null, rule: null },
  ])
})
