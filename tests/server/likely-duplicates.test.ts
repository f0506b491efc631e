import { describe, expect, it } from 'vitest'
import type { DuplicateAnswer } from '../../src/contract/duplicate.ts'
import type { PersonInput } from '../../src/contract/person.ts'
import { openNation } from './setting/nation.ts'
import type { CallOptions, Nation } from './setting/served-nation.ts'

type Found = DuplicateAnswer['results'][number]

const named = { first_name: 'Robert', last_name: 'Miller' }

/** What the person asked about has. */
const robert: PersonInput = {
  ...named,
  email1: 'rob@example.com',
  phone: '(303) 555-0141',
  birthdate: '1973-04-04',
  home_address: { address1: '12 Elm Street', city: 'Denver', state: 'CO', zip: '80203' } as never,
}

const about = async (nation: Nation, id: number, options: CallOptions = {}): Promise<Found[]> =>
  (await nation.call('listDuplicates', { params: { id }, ...options })).body.results

const typed = async (nation: Nation, query: Record<string, string>): Promise<Found[]> =>
  (await nation.call('findDuplicates', { query })).body.results

/** `high: email but emails differ`, what speaks for it and against it. */
const said = ({ confidence, reasons }: Found) => {
  const kinds = (speaks: 'for' | 'against') =>
    reasons.flatMap((one) => (one.speaks === speaks ? one.kind.replaceAll('_', ' ') : [])).join(', ')
  const against = kinds('against')
  return `${confidence}: ${kinds('for')}${against && ` but ${against}`}`
}

describe('who may be the same person', () => {
  it.each<[string, PersonInput, string | null]>([
    [
      'same email in another case',
      { ...named, email2: 'ROB@example.com' },
      'high: email, first name, last name',
    ],
    [
      'same number as a mobile',
      { ...named, mobile: '+1 303 555 0141' },
      'high: first name, last name, phone',
    ],
    [
      'same birthdate',
      { first_name: 'robert', last_name: 'MILLER', birthdate: '1973-04-04' },
      'high: first name, last name, birthdate',
    ],
    [
      'a nickname and the number',
      { first_name: 'Bob', last_name: 'Miller', phone: '303.555.0141' },
      'high: nickname, last name, phone',
    ],
    [
      'a sound-alike and the number',
      { first_name: 'Robert', last_name: 'Myller', phone: '3035550141' },
      'high: first name, last name typo, phone',
    ],
    [
      'another script and the email',
      { first_name: 'Роберт', last_name: 'Миллер', email1: 'rob@example.com' },
      'high: email, first name, last name',
    ],
    [
      'the address',
      {
        ...named,
        billing_address: { address1: '12 elm street', zip: '80203-1234' } as never,
      },
      'high: first name, last name, address',
    ],
    ['the ZIP', { ...named, home_address: { zip: '80203' } as never }, 'low: first name, last name, zip'],
    ['the name alone', named, 'low: first name, last name'],
    ['the email without a name', { email1: 'rob@example.com' }, 'high: email'],
    [
      'the email under another name',
      { first_name: 'Anna', last_name: 'Miller', email1: 'rob@example.com' },
      'medium: email, last name but first names differ',
    ],
    [
      'the number and address of a household',
      {
        first_name: 'Anna',
        last_name: 'Miller',
        phone: '303 555 0141',
        home_address: robert.home_address as never,
      },
      'low: last name, phone, address but first names differ',
    ],
    [
      'a father’s name and address',
      {
        ...named,
        birthdate: '1941-01-01',
        home_address: robert.home_address as never,
      },
      'low: first name, last name, address but generations differ',
    ],
    [
      'a typo in the first name, and the number',
      { first_name: 'Robrt', last_name: 'Miller', phone: '303 555 0141' },
      'high: first name typo, last name, phone',
    ],
    [
      'a number with a slip and the birthdate',
      { first_name: 'Rob', last_name: 'Miller', phone: '303 555 0142', birthdate: '1973-04-04' },
      'high: nickname, last name, birthdate, phone near',
    ],
    [
      'the son’s suffix',
      { ...named, suffix: 'Jr', home_address: robert.home_address as never },
      'high: first name, last name, address but one suffix',
    ],
    ['the birthdate alone', { first_name: 'Anna', last_name: 'Smith', birthdate: '1973-04-04' }, null],
    ['a near name alone', { first_name: 'Robert', last_name: 'Millard' }, null],
  ])('by %s', async (_, person, expected) => {
    const nation = await openNation()
    const { id } = await nation.add(robert)
    const other = await nation.add(person)
    const [first, ...more] = await about(nation, id)
    expect([first && said(first), more.length]).toEqual([expected ?? undefined, 0])
    // It holds both ways.
    const [back] = await about(nation, other.id)
    expect(back?.person.id).toBe(expected ? id : undefined)
  })

  it.each<[string, PersonInput, PersonInput, string]>([
    [
      'a name before marriage, by birthdate and email',
      { first_name: 'Odette', last_name: 'Quill', birthdate: '1981-09-23', email1: 'odette@example.com' },
      { first_name: 'Odette', last_name: 'Marsh', birthdate: '1981-09-23', email1: 'odette@example.com' },
      'high: email, first name, birthdate but last names differ',
    ],
    [
      'a name before marriage, by birthdate alone',
      { first_name: 'Odette', last_name: 'Quill', sex: 'F', birthdate: '1981-09-23' },
      { first_name: 'Odette', last_name: 'Marsh', sex: 'F', birthdate: '1981-09-23' },
      'medium: first name, birthdate, sex but last names differ',
    ],
    [
      'day and month the other way round',
      { first_name: 'Odette', last_name: 'Quill', birthdate: '1981-09-03' },
      { first_name: 'Odette', last_name: 'Quill', birthdate: '1981-03-09' },
      'high: first name, last name, birthdate swapped',
    ],
    [
      'first and last name the other way round',
      { first_name: 'Odette', last_name: 'Quill', mobile: '303 555 0177' },
      { first_name: 'Quill', last_name: 'Odette', phone: '303 555 0177' },
      'high: names swapped, phone',
    ],
    [
      'the tag and the dots of a Gmail address',
      { first_name: 'Odette', last_name: 'Quill', email1: 'odette.quill@gmail.com' },
      { first_name: 'Odette', last_name: 'Quill', email1: 'odettequill+news@gmail.com' },
      'high: email, first name, last name',
    ],
    [
      'an id of another tool, whatever else',
      { first_name: 'Odette', last_name: 'Quill', van_id: 'V1' },
      { first_name: 'Odette', last_name: 'Marsh', van_id: 'V1' },
      'high: other id, first name but last names differ',
    ],
    [
      'an id of another tool that differs',
      { first_name: 'Odette', last_name: 'Quill', van_id: 'V1', birthdate: '1981-09-23' },
      { first_name: 'Odette', last_name: 'Quill', van_id: 'V2', birthdate: '1981-09-23' },
      'medium: first name, last name, birthdate but other ids differ',
    ],
    [
      'a made-up birthdate, which says nothing',
      { first_name: 'Odette', last_name: 'Quill', birthdate: '1900-01-01' },
      { first_name: 'Odette', last_name: 'Quill', birthdate: '1900-01-01' },
      'low: first name, last name',
    ],
  ])('by %s', async (_, one, other, expected) => {
    const nation = await openNation()
    const { id } = await nation.add(one)
    await nation.add(other)
    expect((await about(nation, id)).map(said)).toEqual([expected])
  })

  it('the likeliest first, and never themself', async () => {
    const nation = await openNation()
    const { id } = await nation.add(robert)
    const anna = await nation.add({ first_name: 'Anna', email1: 'rob@example.com' })
    const bob = await nation.add({ first_name: 'Bob', last_name: 'Miller', email1: 'rob@example.com' })
    const zip = await nation.add({ first_name: 'Robert', last_name: 'Miller' })
    const found = await about(nation, id)
    expect(found.map(({ person }) => person.id)).toEqual([bob.id, anna.id, zip.id])
  })

  it('says the value that the other has', async () => {
    const nation = await openNation()
    const { id } = await nation.add(robert)
    await nation.add({ first_name: 'Bob', last_name: 'Miller', mobile: '303 555 0141' })
    const [found] = await about(nation, id)
    expect(found?.reasons.map(({ kind, value }) => [kind, value])).toEqual([
      ['nickname', 'Bob Miller'],
      ['last_name', 'Bob Miller'],
      ['phone', '303 555 0141'],
    ])
  })

  it('says nothing of a name that many have', async () => {
    const nation = await openNation()
    for (let count = 0; count < 8; count += 1) await nation.add({ first_name: 'Maria', last_name: 'Garcia' })
    expect(await typed(nation, { first_name: 'Maria', last_name: 'Garcia' })).toEqual([])
    const known = await nation.add({ first_name: 'Maria', last_name: 'Garcia', birthdate: '1990-02-03' })
    const found = await typed(nation, { first_name: 'Maria', last_name: 'Garcia', birthdate: '1990-02-03' })
    expect(found.map(({ person }) => person.id)).toEqual([known.id])
  })

  it('shows a volunteer nothing sensitive', async () => {
    const nation = await openNation()
    const { id } = await nation.add(robert)
    await nation.add({ ...robert, first_name: 'Bob', van_id: 'V-77' })
    const all = await about(nation, id)
    expect(all[0]?.person.van_id).toBe('V-77')
    const [plain] = await about(nation, id, { as: 'volunteer' })
    expect(plain?.person).toMatchObject({ first_name: 'Bob', van_id: null })
  })

  it('is of nobody when there is no such person', async () => {
    const nation = await openNation()
    const { status, body } = await nation.call('listDuplicates', { params: { id: 999 } })
    expect([status, body.code]).toEqual([404, 'not_found'])
  })
})

describe('who may be someone not yet added', () => {
  it.each<[string, Record<string, string>, string | undefined]>([
    ['by an email', { email: 'Rob@Example.com' }, 'high: email'],
    ['by a number in another form', { mobile: '+1 (303) 555-0141' }, 'medium: phone'],
    [
      'by a name that is still being typed, beside a number',
      { first_name: 'Rob', last_name: 'Mil', phone: '3035550141' },
      'high: nickname, phone',
    ],
    [
      'by a first name beside an email',
      { first_name: 'Robert', email: 'rob@example.com' },
      'high: email, first name',
    ],
    [
      'by name and ZIP',
      { first_name: 'Bob', last_name: 'Miller', zip: '80203' },
      'low: nickname, last name, zip',
    ],
    ['not by a first name alone', { first_name: 'Robert' }, undefined],
    ['not by nothing', {}, undefined],
    ['not by blanks', { first_name: ' ', email: '' }, undefined],
  ])('%s', async (_, query, expected) => {
    const nation = await openNation()
    await nation.add(robert)
    const [found] = await typed(nation, query)
    expect(found && said(found)).toBe(expected)
  })

  it('by a number that can’t be told', async () => {
    const nation = await openNation()
    const { id } = await nation.add({ first_name: 'Mary', last_name: 'Smith', phone: '4421' })
    const [found] = await typed(nation, { first_name: 'Mary', last_name: 'Smith', mobile: 'ext. 4421' })
    expect(found?.person.id).toBe(id)
  })
})
