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

const said = ({ confidence, reasons }: Found) =>
  `${confidence}: ${reasons.map(({ kind }) => kind).join(', ')}`

describe('who may be the same person', () => {
  it.each<[string, PersonInput, string | null]>([
    ['same email in another case', { ...named, email2: 'ROB@example.com' }, 'high: name, email'],
    ['same number as a mobile', { ...named, mobile: '+1 303 555 0141' }, 'high: name, phone'],
    [
      'same birthdate',
      { first_name: 'robert', last_name: 'MILLER', birthdate: '1973-04-04' },
      'high: name, birthdate',
    ],
    [
      'a nickname and the number',
      { first_name: 'Bob', last_name: 'Miller', phone: '303.555.0141' },
      'high: nickname, phone',
    ],
    [
      'a sound-alike and the number',
      { first_name: 'Robert', last_name: 'Myller', phone: '3035550141' },
      'medium: sounds_like, phone',
    ],
    [
      'another script and the email',
      { first_name: 'Роберт', last_name: 'Миллер', email1: 'rob@example.com' },
      'high: script, email',
    ],
    [
      'the address',
      {
        ...named,
        billing_address: { address1: '12 elm street', zip: '80203-1234' } as never,
      },
      'medium: name, address',
    ],
    ['the ZIP', { ...named, home_address: { zip: '80203' } as never }, 'low: name, zip'],
    ['the name alone', named, 'low: name'],
    ['the email without a name', { email1: 'rob@example.com' }, 'medium: email'],
    [
      'the email under another name',
      { first_name: 'Anna', last_name: 'Miller', email1: 'rob@example.com' },
      'low: email, other_name',
    ],
    [
      'the number and address of a household',
      {
        first_name: 'Anna',
        last_name: 'Miller',
        phone: '303 555 0141',
        home_address: robert.home_address as never,
      },
      'low: phone, address, other_name',
    ],
    [
      'a father’s name and address',
      {
        ...named,
        birthdate: '1941-01-01',
        home_address: robert.home_address as never,
      },
      'low: name, address',
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
    expect(found?.reasons).toEqual([
      { kind: 'nickname', value: 'Bob Miller' },
      { kind: 'phone', value: '303 555 0141' },
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
    ['by an email', { email: 'Rob@Example.com' }, 'medium: email'],
    ['by a number in another form', { mobile: '+1 (303) 555-0141' }, 'low: phone'],
    [
      'by a name that is still being typed, beside a number',
      { first_name: 'Rob', last_name: 'Mil', phone: '3035550141' },
      'medium: name_start, phone',
    ],
    [
      'by a first name beside an email',
      { first_name: 'Robert', email: 'rob@example.com' },
      'medium: name, email',
    ],
    ['by name and ZIP', { first_name: 'Bob', last_name: 'Miller', zip: '80203' }, 'low: nickname, zip'],
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
