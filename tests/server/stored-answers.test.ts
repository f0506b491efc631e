import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { abbreviatedFields, fieldNames, fieldSpec, type FieldName } from '../../src/contract/fields.ts'
import { shortenTexts } from '../../src/server/migrations/017-short-texts.ts'
import { liveFields } from '../../src/server/people/reading/present.ts'
import { staleResources } from '../../src/server/people/reading/stale-resources.ts'
import { openNation } from './setting/nation.ts'
import type { Nation } from './setting/served-nation.ts'
import { runs } from './setting/runs.ts'

const text = fc
  .string({ unit: 'grapheme', maxLength: 20 })
  .filter((value) => value.isWellFormed() && !value.includes('\0'))
const address = fc.option(
  fc.record({
    city: fc.option(text),
    state: fc.option(text),
    lat: fc.constant(34.1),
    lng: fc.double({ min: -180, max: 180, noNaN: true }),
  }),
)
const edit = fc.record(
  {
    first_name: fc.option(text),
    email: fc.option(
      fc.constantFrom('a@example.com', 'B@example.com', 'c@example.org', 'd@example.net', 'e@example.com'),
    ),
    email1_is_bad: fc.boolean(),
    email2: fc.option(fc.constantFrom('f@example.com', 'g@example.com')),
    primary_email_id: fc.option(fc.integer({ min: 1, max: 4 })),
    phone: fc.option(fc.constantFrom('303-555-0141', '+44 1632 960001', '12')),
    tags: fc.array(fc.constantFrom('host', 'Host', 'driver', 'Ünïon')),
    home_address: address,
    work_address: address,
    support_level: fc.option(fc.integer({ min: 1, max: 5 })),
    profile_content: fc.option(
      fc.constantFrom('plain', 'two\n\nparagraphs', '<b>bold</b><script>x</script>'),
    ),
    subnations: fc.array(text, { maxLength: 3 }),
    donations_amount_in_cents: fc.option(fc.maxSafeInteger()),
    contact_status_id: fc.option(fc.integer({ min: 0, max: 9 })),
  },
  { requiredKeys: [] },
)

async function stale({ services }: Nation): Promise<number[]> {
  const ids: number[] = []
  for await (const person of staleResources(services.db)) if (person.stale) ids.push(person.id)
  return ids
}

describe('the answers kept ready', () => {
  it('are always what a fresh presentation gives, whatever was written', async () => {
    const nation = await openNation()
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
        const { id } = await nation.add({ last_name: 'Smith' })
        for (const person of edits) {
          const reply = await nation.call('updatePerson', { params: { id }, body: { person } })
          expect(reply.status).toBe(201)
        }
        const before = (await nation.call('showPerson', { params: { id } })).body
        await nation.call('destroyPerson', { params: { id } })
        expect((await nation.call('restorePerson', { params: { id } })).body).toEqual(before)
        expect(await stale(nation)).toEqual([])
      }),
      { numRuns: runs(30) },
    )
  })
})

describe('a database in which every empty field was written out', () => {
  it('has the same answers when it is moved to this version', async () => {
    const nation = await openNation()
    const { db } = nation.services
    await nation.call('createCustomField', {
      body: { custom_field: { name: 'Shirt size', slug: 'shirt_size', type: 'text' } },
    })
    await nation.add({ first_name: 'Ada\nBea', tags: ['host'], is_volunteer: true })
    const isAbbreviated = (name: string) =>
      (abbreviatedFields as string[]).includes(name) || name === 'shirt_size'
    const isSensitive = (name: string) =>
      (fieldNames as string[]).includes(name) && fieldSpec(name as FieldName).sensitive === true
    const everyone = await db.selectFrom('people').select('id').orderBy('id').execute()
    const show = async (id: number) => (await nation.call('showPerson', { params: { id } })).body.person
    const shown = await Promise.all(everyone.map(({ id }) => show(id)))
    for (const person of shown) {
      const writtenOut = (abbreviated: boolean, sensitive: boolean) =>
        Object.entries(person)
          .filter(([name]) => !(liveFields as readonly string[]).includes(name))
          .filter(([name]) => isAbbreviated(name) === abbreviated && isSensitive(name) === sensitive)
          .map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`)
          .join()
      await db
        .updateTable('person_resources')
        .set({
          abbreviated_plain: writtenOut(true, false),
          abbreviated_sensitive: writtenOut(true, true),
          rest_plain: writtenOut(false, false),
          rest_sensitive: writtenOut(false, true),
        })
        .where('person_id', '=', person.id)
        .execute()
    }
    expect(await stale(nation)).toEqual(everyone.map(({ id }) => id))
    await shortenTexts().up(db)
    expect(await stale(nation)).toEqual([])
    expect(await Promise.all(everyone.map(({ id }) => show(id)))).toEqual(shown)
  })
})

describe('the journal', () => {
  it('has who, when, from where, and each field before and after', async () => {
    const nation = await openNation()
    const { id } = await nation.add({ first_name: 'Ada', tags: ['host'] })
    await nation.call('updatePerson', {
      params: { id },
      body: { person: { first_name: 'Eve', tags: ['driver'] } },
      as: 'staff',
    })
    const changes = await nation.services.db
      .selectFrom('changes')
      .selectAll()
      .where('person_id', '=', id)
      .orderBy('id')
      .execute()
    expect(changes.map(({ kind, version, source }) => [kind, version, source])).toEqual([
      ['create', 1, 'api'],
      ['update', 2, 'api'],
    ])
    const staff = await nation.services.accounts.byEmail('staff@example.org')
    expect(changes[1]?.account_id).toBe(staff?.id)
    const { fields } = JSON.parse(changes[1]?.detail ?? '{}')
    expect(fields).toMatchObject({ first_name: ['Ada', 'Eve'], tags: [['host'], ['driver', 'host']] })
  })
})
