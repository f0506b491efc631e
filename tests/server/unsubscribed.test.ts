import { describe, expect, it } from 'vitest'
import type { PersonInput } from '../../src/contract/person.ts'
import { openNation } from './setting/nation.ts'

const LONG_AGO = '2020-01-02T03:04:05+00:00'

async function after(before: PersonInput, change: PersonInput) {
  const nation = await openNation()
  const { id } = await nation.add({ first_name: 'Ann', ...before })
  const { body } = await nation.call('updatePerson', { params: { id }, body: { person: change } })
  return body.person
}

describe('Whether someone gets email, and since when they don’t, say the same', () => {
  it('for someone who is added with a time', async () => {
    const person = await (
      await openNation()
    ).add({ first_name: 'Ann', email_opt_in: true, unsubscribed_at: LONG_AGO })
    expect(person).toMatchObject({ email_opt_in: false, unsubscribed_at: LONG_AGO })
  })

  it('after a no, which sets the time', async () => {
    expect(await after({}, { email_opt_in: false })).toMatchObject({
      email_opt_in: false,
      unsubscribed_at: expect.stringMatching(/^20/),
    })
  })

  it('after a yes, which clears the time', async () => {
    const person = await after({ unsubscribed_at: LONG_AGO }, { email_opt_in: true })
    expect(person).toMatchObject({ email_opt_in: true, unsubscribed_at: null })
  })

  it('after a time, which is a no', async () => {
    const person = await after({}, { unsubscribed_at: LONG_AGO })
    expect(person).toMatchObject({ email_opt_in: false, unsubscribed_at: LONG_AGO })
  })

  it('where both change and contradict one another: then the opt-out holds', async () => {
    const later = '2024-01-02T03:04:05+00:00'
    const person = await after({ unsubscribed_at: LONG_AGO }, { email_opt_in: true, unsubscribed_at: later })
    expect(person).toMatchObject({ email_opt_in: false, unsubscribed_at: later })
  })

  it.each([{ unsubscribed_at: LONG_AGO }, { email_opt_in: false }, {}])(
    'and stays as it is when it is sent back as it was read: %j',
    async (before) => {
      const nation = await openNation()
      const read = await nation.add({ first_name: 'Ann', ...before })
      const { email_opt_in, unsubscribed_at } = read
      const { body } = await nation.call('updatePerson', {
        params: { id: read.id },
        body: { person: { email_opt_in, unsubscribed_at } },
      })
      expect(body.person).toMatchObject({ email_opt_in, unsubscribed_at, updated_at: read.updated_at })
    },
  )
})
