import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Change } from '../../src/contract/change.ts'
import { openNation } from './setting/nation.ts'
import type { Nation } from './setting/served-nation.ts'
import { runs } from './setting/runs.ts'

const history = async ({ call }: Nation, id: number): Promise<Change[]> =>
  (await call('history', { params: { id }, query: { limit: '100' } })).body.results

const show = async ({ call }: Nation, id: number) => (await call('showPerson', { params: { id } })).body
const change = ({ call }: Nation, id: number, person: object) =>
  call('updatePerson', { params: { id }, body: { person } })

describe('the history of a person', () => {
  it('says what changed, who did it, and from where, newest first', async () => {
    const nation = await openNation()
    const { id } = await nation.add({ first_name: 'Ada' })
    await nation.call('updatePerson', {
      params: { id },
      body: { person: { first_name: 'Eve' } },
      as: 'staff',
    })
    const [newest, first] = await history(nation, id)
    expect(newest).toMatchObject({
      kind: 'update',
      source: 'api',
      version: 2,
      fields: { first_name: ['Ada', 'Eve'] },
    })
    expect(newest?.who?.name).toBe('staff@example.org')
    expect(first).toMatchObject({ kind: 'create', fields: { first_name: [null, 'Ada'] } })
  })

  it('is not for volunteers, stays after the person is gone, and is nobody’s who never was', async () => {
    const nation = await openNation()
    const { id } = await nation.add({ first_name: 'Ada' })
    expect((await nation.call('history', { params: { id }, as: 'volunteer' })).status).toBe(403)
    await nation.call('destroyPerson', { params: { id } })
    expect((await history(nation, id)).map(({ kind }) => kind)).toEqual(['destroy', 'create'])
    expect((await nation.call('history', { params: { id: 999_999 } })).status).toBe(404)
  })
})

describe('someone who was removed', () => {
  it('is still told by name, with who removed them and when, to staff', async () => {
    const nation = await openNation()
    const { id } = await nation.add({ first_name: 'Ada', last_name: 'Lovelace' })
    const ask = (as: 'staff' | 'volunteer' = 'staff') => nation.call('showRemoved', { params: { id }, as })
    expect((await ask()).status).toBe(404)
    await nation.call('destroyPerson', { params: { id } })
    const [destroyed] = await history(nation, id)
    expect((await ask()).body.removed).toEqual({
      id,
      name: 'Ada Lovelace',
      at: destroyed?.at,
      who: destroyed?.who,
    })
    expect((await ask('volunteer')).status).toBe(403)
    await nation.call('restorePerson', { params: { id } })
    expect((await ask()).status).toBe(404)
    expect((await nation.call('showRemoved', { params: { id: 999_999 } })).status).toBe(404)
  })
})

describe('undo', () => {
  it('keeps and names what was changed since', async () => {
    const nation = await openNation()
    const { id } = await nation.add({ first_name: 'Ada', last_name: 'Byron', tags: ['host'] })
    await change(nation, id, { first_name: 'Augusta', last_name: 'Lovelace', tags: ['driver'] })
    await change(nation, id, { last_name: 'King', tags: ['union'] })
    const [, middle] = await history(nation, id)
    const { body } = await nation.call('undoChange', { params: { id: middle?.id as number }, as: 'staff' })
    expect(body.undone).toEqual(expect.arrayContaining(['first_name', 'tags']))
    expect(body.kept).toContain('last_name')
    expect((await show(nation, id)).person).toMatchObject({ full_name: 'Ada King', tags: ['host', 'union'] })
  })

  it('can itself be undone', async () => {
    const nation = await openNation()
    const { id } = await nation.add({ first_name: 'Ada' })
    await change(nation, id, { first_name: 'Eve' })
    for (const expected of ['Ada', 'Eve', 'Ada']) {
      const [newest] = await history(nation, id)
      await nation.call('undoChange', { params: { id: newest?.id as number } })
      expect((await show(nation, id)).person.first_name).toBe(expected)
    }
  })

  it('of adding and deleting is an organizer’s', async () => {
    const nation = await openNation()
    const { id } = await nation.add({ first_name: 'Ada' })
    const before = await show(nation, id)
    await nation.call('destroyPerson', { params: { id } })
    const [destroy, create] = await history(nation, id)
    expect(
      (await nation.call('undoChange', { params: { id: destroy?.id as number }, as: 'staff' })).status,
    ).toBe(403)
    await nation.call('undoChange', { params: { id: destroy?.id as number } })
    expect(await show(nation, id)).toEqual(before)
    await nation.call('undoChange', { params: { id: create?.id as number } })
    expect((await nation.call('showPerson', { params: { id } })).status).toBe(404)
  })

  it('takes a note back, and the note brought back is the same', async () => {
    const nation = await openNation()
    const { id } = await nation.add({ first_name: 'Ada' })
    const { note } = (
      await nation.call('createNote', { params: { id }, body: { note: { content: 'Call again' } } })
    ).body
    const notes = async () => (await nation.call('listNotes', { params: { id } })).body.results
    await nation.call('undoChange', { params: { id: (await history(nation, id))[0]?.id as number } })
    expect(await notes()).toEqual([])
    await nation.call('undoChange', { params: { id: (await history(nation, id))[0]?.id as number } })
    expect(await notes()).toEqual([note])
  })

  it('of a change that isn’t one is a 404', async () => {
    const nation = await openNation()
    expect((await nation.call('undoChange', { params: { id: 999_999 } })).status).toBe(404)
    expect((await nation.call('undoBatch', { params: { batch: 'zork' } })).status).toBe(404)
  })

  it('of any run of edits, in reverse, gives back the first state byte for byte', async () => {
    const nation = await openNation()
    await nation.call('createCustomField', { body: { custom_field: { name: 'Extra', type: 'text' } } })
    const edit = fc.record(
      {
        first_name: fc.option(fc.constantFrom('Ada', 'Eve', '')),
        email: fc.option(
          fc.constantFrom(
            'a@example.com',
            'b@example.com',
            'c@example.com',
            'd@example.com',
            'e@example.com',
          ),
        ),
        email2_is_bad: fc.boolean(),
        email2: fc.option(fc.constantFrom('f@example.com', 'g@example.com')),
        phone: fc.option(fc.constantFrom('303-555-0141', '+44 1632 960001')),
        tags: fc.array(fc.constantFrom('host', 'Driver', 'union'), { maxLength: 2 }),
        home_address: fc.option(
          fc.record({ city: fc.constantFrom('Dallas', null), zip: fc.constantFrom('75201', null) }),
        ),
        support_level: fc.option(fc.integer({ min: 1, max: 5 })),
        email_opt_in: fc.boolean(),
        is_supporter: fc.boolean(),
        subnations: fc.array(fc.constantFrom('north', 'south'), { maxLength: 2 }),
        extra: fc.option(fc.constantFrom('x', 'y')),
      },
      { requiredKeys: [] },
    )
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 5 }), async (edits) => {
        const { id } = await nation.add({ last_name: 'Smith' })
        const first = JSON.stringify(await show(nation, id))
        for (const person of edits) await change(nation, id, person)
        const changes = (await history(nation, id)).filter(({ kind }) => kind === 'update')
        for (const { id: changeId } of changes) {
          expect((await nation.call('undoChange', { params: { id: changeId } })).body.kept).toEqual([])
        }
        expect(JSON.stringify(await show(nation, id))).toBe(first)
      }),
      { numRuns: runs(20) },
    )
  })
})
