import { setTimeout as delay } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import {
  comparedImport,
  countPeople,
  importedRows,
  orderOf,
  personNow,
  personOf,
  ranImport,
  refusedRows,
} from './setting/imports.ts'
import { openNation } from './setting/nation.ts'

const alma = 'first_name,last_name,email,occupation\nAlma,Reyes,alma@example.com,Cook\n'
const both = `${alma}Bo,Lind,bo@example.com,Diver\n`

describe('what changed between the comparison and the run', () => {
  it('is told: someone who was unchanged and is gone is not made in silence, nor lost in silence', async () => {
    const nation = await openNation()
    const first = await ranImport(nation, alma)
    const { id, counts } = await comparedImport(nation, both)
    expect(counts).toMatchObject({ unchanged: 1, new: 1 })
    await orderOf(nation, 'undoImport', first.id, 'undone')

    const after = await orderOf(nation, 'runImport', id, 'finished')
    expect(after.counts).toMatchObject({ new: 1, unsure: 1, unchanged: 0, remarked: 1 })
    expect(await personOf(nation, 'alma@example.com')).toBeUndefined()
    expect((await refusedRows(nation, id)).body).toContain('Alma,Reyes,alma@example.com,Cook')
  })

  it('is no matter where only time went by: who opted out in the file is out', async () => {
    const nation = await openNation()
    const { id: person } = await nation.add({ first_name: 'Ann', email: 'ann@example.com' })
    const { id } = await comparedImport(
      nation,
      'email,Email Opt Out,Support level,Precinct,Party,Mobile\nann@example.com,yes,1,12,D,213-555-0101\n',
    )
    await delay(1_100)
    expect((await orderOf(nation, 'runImport', id, 'finished')).counts).toMatchObject({
      changed: 1,
      unsure: 0,
    })
    expect(await personNow(nation, person)).toMatchObject({
      email_opt_in: false,
      unsubscribed_at: expect.any(String),
    })
  })

  it('lets a value wait that somebody wrote meanwhile and the run would overwrite', async () => {
    const nation = await openNation()
    const person = await nation.add({
      first_name: 'Alma',
      last_name: 'Reyes',
      email: 'alma@example.com',
      occupation: 'Baker',
    })
    const { id } = await comparedImport(nation, alma, { on_match: 'overwrite' })
    await nation.call('updatePerson', {
      params: { id: person.id },
      body: { person: { occupation: 'Mayor' } },
    })
    const { counts } = await orderOf(nation, 'runImport', id, 'finished')
    expect(counts).toMatchObject({ changed: 0, unsure: 1 })
    expect(await personNow(nation, person.id)).toMatchObject({ occupation: 'Mayor' })
    expect((await importedRows(nation, id))[0]).toMatchObject({ candidates: [{ id: person.id }] })
  })

  it('lets a further row of somebody wait that would overwrite what was written meanwhile', async () => {
    const nation = await openNation()
    const { id: person } = await nation.add({
      first_name: 'Ann',
      email: 'ann@example.com',
      occupation: 'Cook',
    })
    const file = 'email,employer,occupation\nann@example.com,Mill,\nann@example.com,,Diver\n'
    const { id, counts } = await comparedImport(nation, file, { on_match: 'overwrite' })
    expect(counts).toMatchObject({ changed: 1, double: 1 })
    await nation.call('updatePerson', { params: { id: person }, body: { person: { occupation: 'Baker' } } })
    const after = await orderOf(nation, 'runImport', id, 'finished')
    expect(after.counts).toMatchObject({ changed: 1, double: 0, unsure: 1 })
    expect(await personNow(nation, person)).toMatchObject({ employer: 'Mill', occupation: 'Baker' })
  })

  it('lets a row wait whose person came meanwhile', async () => {
    const nation = await openNation()
    const { id } = await comparedImport(nation, alma)
    await nation.add({ first_name: 'Alma', last_name: 'Reyes', email: 'alma@example.com' })
    const { counts } = await orderOf(nation, 'runImport', id, 'finished')
    expect(counts).toMatchObject({ new: 0, unsure: 1 })
    expect(await countPeople(nation)).toBe(4)
  })

  it('is no matter where less is to be done, or what is done is what was shown', async () => {
    const nation = await openNation()
    const person = await nation.add({ first_name: 'Alma', last_name: 'Reyes', email: 'alma@example.com' })
    const { id } = await comparedImport(nation, both)
    await nation.call('updatePerson', { params: { id: person.id }, body: { person: { occupation: 'Cook' } } })
    const { counts } = await orderOf(nation, 'runImport', id, 'finished')
    expect(counts).toMatchObject({ unchanged: 1, new: 1, unsure: 0, remarked: 0 })
  })
})
