import { describe, expect, it } from 'vitest'
import type { PersonInput } from '../../src/contract/person.ts'
import {
  comparedImport,
  countPeople,
  importedRows,
  orderOf,
  personNow,
  refusedRows,
} from './setting/imports.ts'
import { openNation } from './setting/nation.ts'

const home = { address1: '12 Elm St', city: 'Dallas', zip: '75201' }

describe('whom a row means', () => {
  it.each<[by: string, PersonInput, header: string, row: string]>([
    ['external_id', { first_name: 'Ada', external_id: 'A-17' }, 'external_id,city', 'A-17,Dallas'],
    ['van_id', { first_name: 'Ada', van_id: '17' }, 'van_id,city', '17,Dallas'],
    ['email', { email: 'ada@example.com' }, 'email,city', ' ADA@Example.com,Dallas'],
    ['email', { email: 'a@example.com', email3: 'ada@example.com' }, 'email,city', 'ada@example.com,Dallas'],
    ['email', { email: 'ada@example.com' }, 'email,email2,city', 'x@example.com,ada@example.com,Dallas'],
    [
      'phone',
      { first_name: 'Ada', last_name: 'Byron', mobile: '(212) 555-0199' },
      'phone,first_name,last_name,city',
      '+1 212 555 0199,ada,BYRON,Dallas',
    ],
    [
      'name_birthdate',
      { first_name: 'Zoë', last_name: 'Byron', birthdate: '1980-12-31' },
      'first_name,last_name,born_at,city',
      'Zoe,Byron,12/31/1980,Dallas',
    ],
    [
      'name_address',
      { first_name: 'Ada', last_name: 'Byron', home_address: home as never },
      'first_name,last_name,home_address.address1,home_address.zip,mobile',
      'Ada,Byron,12 elm st,75201-1234,212 555 0100',
    ],
  ])('is told by %s: %j', async (by, person, header, row) => {
    const nation = await openNation()
    const { id } = await nation.add(person)
    const compared = await comparedImport(nation, `${header}\n${row}\n`)
    expect(await importedRows(nation, compared.id)).toMatchObject([
      { outcome: 'changed', person: { id }, matched_by: by },
    ])
  })

  it('is not told by the phone of a family', async () => {
    const nation = await openNation()
    await nation.add({ first_name: 'Ada', last_name: 'Byron', phone: '212 555 0199' })
    const file =
      'phone,first_name,last_name\n212 555 0199,Ben,Byron\n212 555 0199,Cy,Byron\n212 555 0199,Ada,Byron\n'
    const { id, counts } = await comparedImport(nation, file)
    expect(counts).toMatchObject({ new: 2, unchanged: 1, double: 0 })
    await orderOf(nation, 'runImport', id, 'finished')
    expect(await countPeople(nation)).toBe(3 + 3)
  })

  it('is told by those keys alone that were chosen, in their order', async () => {
    const nation = await openNation()
    const born = await nation.add({ first_name: 'Ada', last_name: 'Byron', birthdate: '1980-12-31' })
    const called = await nation.add({ first_name: 'Ada', last_name: 'Byron', mobile: '212 555 0199' })
    const file = 'first_name,last_name,birthdate,phone\nAda,Byron,1980-12-31,212 555 0199\n'
    const meant = async (matching: ('phone' | 'name_birthdate' | 'email')[]) => {
      const { id } = await comparedImport(nation, file, { matching })
      return (await importedRows(nation, id)).map(({ outcome, person }) => [outcome, person?.id])
    }
    expect(await meant(['phone', 'name_birthdate'])).toEqual([['changed', called.id]])
    expect(await meant(['name_birthdate', 'phone'])).toEqual([['changed', born.id]])
    expect(await meant(['email'])).toEqual([['new', undefined]])
  })
})

describe('a row that two people could be', () => {
  const file = 'external_id,email,employer\nA-1,bea@example.com,Mill\n'

  async function unsure() {
    const nation = await openNation()
    const ada = await nation.add({ first_name: 'Ada', external_id: 'A-1' })
    const bea = await nation.add({ first_name: 'Bea', email: 'bea@example.com' })
    const { id, counts } = await comparedImport(nation, file)
    expect(counts).toMatchObject({ unsure: 1, changed: 0, new: 0 })
    const choose = (choice: number | null) =>
      nation.call('chooseForRow', { params: { id, row: 2 }, body: { choice } })
    return { nation, ada, bea, id, choose }
  }

  it('is shown with both of them, and taken for nobody by itself', async () => {
    const { nation, ada, bea, id } = await unsure()
    expect(await importedRows(nation, id, 'unsure')).toMatchObject([
      { row: 2, person: null, choice: null, candidates: [{ id: ada.id }, { id: bea.id }] },
    ])
    const before = await countPeople(nation)
    const { counts } = await orderOf(nation, 'runImport', id, 'finished')
    expect(counts).toMatchObject({ unsure: 1 })
    expect([await personNow(nation, ada.id), await personNow(nation, bea.id)]).toEqual([ada, bea])
    expect(await countPeople(nation)).toBe(before)
  })

  it('means whom somebody chose', async () => {
    const { nation, ada, bea, id, choose } = await unsure()
    expect((await choose(ada.id)).body.row.choice).toBe(ada.id)
    expect((await choose(bea.id)).body.row.choice).toBe(bea.id)
    const { counts } = await orderOf(nation, 'runImport', id, 'finished')
    expect(counts).toMatchObject({ unsure: 0, changed: 1 })
    expect(await personNow(nation, ada.id)).toEqual(ada)
    expect(await personNow(nation, bea.id)).toMatchObject({ employer: 'Mill', external_id: 'A-1' })
  })

  it('means someone new, if that was chosen', async () => {
    const { nation, id, choose } = await unsure()
    await choose(0)
    const before = await countPeople(nation)
    expect((await orderOf(nation, 'runImport', id, 'finished')).counts).toMatchObject({ new: 1, unsure: 0 })
    expect(await countPeople(nation)).toBe(before + 1)
  })

  it('can be left unsure again; a choice of nobody who is here is refused', async () => {
    const { nation, ada, id, choose } = await unsure()
    expect((await choose(999_999)).status).toBe(400)
    await choose(ada.id)
    await choose(null)
    await orderOf(nation, 'runImport', id, 'finished')
    expect(await personNow(nation, ada.id)).toEqual(ada)
  })

  it.each<[name: string, outcome: string]>([
    ['Rob', 'changed'],
    ['Bob', 'changed'],
    ['Robbert', 'changed'],
    ['', 'changed'],
    ['Maria', 'unsure'],
  ])('is so for an email under another first name: “%s” for Robert is %s', async (name, outcome) => {
    const nation = await openNation()
    const { id: personId } = await nation.add({ first_name: 'Robert', email: 'home@example.com' })
    const { id } = await comparedImport(nation, `email,first_name,employer\nhome@example.com,${name},Mill\n`)
    const [row] = await importedRows(nation, id)
    expect(row?.outcome).toBe(outcome)
    expect(row?.person?.id ?? row?.candidates[0]?.id).toBe(personId)
  })

  it('is so for a couple in one file, and given back until somebody says who they are', async () => {
    const nation = await openNation()
    const couple = 'email,first_name\nhome@example.com,Ada\nhome@example.com,Bruno\n'
    const { id, counts } = await comparedImport(nation, couple)
    expect(counts).toMatchObject({ new: 1, unsure: 1, double: 0 })
    expect(await importedRows(nation, id, 'unsure')).toMatchObject([{ row: 3, same_as: 2, candidates: [] }])
    await orderOf(nation, 'runImport', id, 'finished')
    expect((await refusedRows(nation, id)).body).toBe(
      '\uFEFFemail,first_name,why_refused\n' +
        'home@example.com,Bruno,Has the email of row 2 under another name.\n',
    )
  })

  it('is so for two of one name and birthdate', async () => {
    const nation = await openNation()
    const twin = { first_name: 'Ada', last_name: 'Byron', birthdate: '1980-12-31' }
    const ids = [(await nation.add(twin)).id, (await nation.add(twin)).id]
    const { id } = await comparedImport(nation, 'first_name,last_name,birthdate\nAda,Byron,1980-12-31\n')
    const [row] = await importedRows(nation, id, 'unsure')
    expect(row?.candidates.map((one) => one.id).toSorted()).toEqual(ids.toSorted())
  })
})
