import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLookup } from '../../src/server/migrations/007-lookup.ts'
import { lookupRows } from '../../src/server/people/finding/lookup/save-lookup.ts'
import { loadPerson } from '../../src/server/people/reading/load.ts'
import { lookup } from './setting/lookup.ts'
import { openNation } from './setting/nation.ts'
import { runs } from './setting/runs.ts'

const name = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .filter((text) => /\p{L}/u.test(text) && text.isWellFormed() && !/[\0:@]/.test(text))
const local = fc
  .stringMatching(/^[a-zA-Z0-9]([a-z0-9._+-]{0,12}[a-z0-9])?$/)
  .filter((text) => !text.includes('..'))
const phone = fc.integer({ min: 0, max: 99 }).map((last) => `30355501${String(last).padStart(2, '0')}`)
const formats: ((digits: string) => string)[] = [
  (digits) => digits,
  (digits) => `+1${digits}`,
  (digits) => `1 ${digits.slice(0, 3)} ${digits.slice(3)}`,
  (digits) => `(${digits.slice(0, 3)}) ${digits.slice(3, 6)}-${digits.slice(6)}`,
  (digits) => `${digits.slice(0, 3)}.${digits.slice(3, 6)}.${digits.slice(6)}`,
]

describe('whoever was added', () => {
  it('is found by their own name, email, phone in any form and id, until they are gone', async () => {
    const nation = await openNation()
    const format = fc.constantFrom(...formats)
    await fc.assert(
      fc.asyncProperty(
        name,
        name,
        local,
        phone,
        format,
        format,
        async (first_name, last_name, mail, digits, stored, typed) => {
          const email = `${mail}@example.com`
          const person = await nation.add({ first_name, last_name, email, mobile: stored(digits) })
          const finds = async (q: string) =>
            (await lookup(nation, q, { limit: '50' })).some((hit) => hit.person.id === person.id)
          const questions = [
            `${first_name} ${last_name}`,
            email,
            email.toUpperCase(),
            typed(digits),
            `id:${person.id}`,
          ]
          for (const q of questions) expect([q, await finds(q)]).toEqual([q, true])
          await nation.call('destroyPerson', { params: { id: person.id } })
          for (const q of questions) expect([q, await finds(q)]).toEqual([q, false])
          await nation.call('restorePerson', { params: { id: person.id } })
          expect(await finds(email)).toBe(true)
          await nation.call('destroyPerson', { params: { id: person.id } })
        },
      ),
      { numRuns: runs(15) },
    )
  })

  it('is found by what they are now, however often they changed', async () => {
    const nation = await openNation()
    const { db } = nation.services
    const { id } = await nation.add({ last_name: 'Before', email: 'before@example.com' })
    const edit = fc.record(
      {
        first_name: fc.option(name),
        last_name: name,
        email1: fc.option(local.map((mail) => `${mail}@example.com`)),
        phone: fc.option(phone),
        external_id: fc.option(fc.stringMatching(/^[A-Z]{3}-\d{4}$/)),
        occupation: fc.string({ maxLength: 5 }),
      },
      { requiredKeys: [] },
    )
    await fc.assert(
      fc.asyncProperty(edit, async (person) => {
        await nation.call('updatePerson', { params: { id }, body: { person } })
        const saved = await loadPerson(db, id)
        const fresh = lookupRows(saved as NonNullable<typeof saved>)
        const kept = await db.selectFrom('lookup_people').selectAll().where('person_id', '=', id).execute()
        expect(kept).toEqual([fresh.person])
        const names = await db.selectFrom('lookup_names').selectAll().where('person_id', '=', id).execute()
        expect(new Set(names.map((row) => JSON.stringify(row)))).toEqual(
          new Set(fresh.names.map((row) => JSON.stringify(row))),
        )
      }),
      { numRuns: runs(15) },
    )
    await nation.call('updatePerson', {
      params: { id },
      body: { person: { first_name: null, last_name: 'After', email1: 'after@example.com' } },
    })
    expect(await lookup(nation, 'before@')).toEqual([])
    expect(await lookup(nation, 'after@')).toHaveLength(1)
    expect(await lookup(nation, 'After')).toHaveLength(1)
  })

  it('is found after an update from a version without lookup', async () => {
    const nation = await openNation()
    const { db, engine } = nation.services
    const { id } = await nation.add({ first_name: 'Олена', email: 'olena@example.com' })
    for (const table of ['lookup_contacts', 'lookup_people', 'lookup_names', 'lookup_words', 'lookup_keys']) {
      await db.schema.dropTable(table).ifExists().execute()
    }
    await createLookup(engine).up(db)
    for (const q of ['olena', 'alena', 'lena@', `id:${id}`]) {
      expect([q, (await lookup(nation, q))[0]?.person.id]).toEqual([q, id])
    }
  })
})
