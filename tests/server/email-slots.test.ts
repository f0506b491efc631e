import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Person } from '../../src/contract/person.ts'
import { openNation } from './setting/nation.ts'
import { runs } from './setting/runs.ts'

const slots = [1, 2, 3, 4] as const
const emails = [
  'a@example.com',
  'b@example.com',
  'c@example.com',
  'd@example.com',
  'e@example.com',
  'f@example.com',
]

/** What the document says of reading `email`, in words of its own: primary and not bad, else the first not bad. */
function best(person: Person): string | null {
  const good = slots.filter((slot) => person[`email${slot}`] !== null && !person[`email${slot}_is_bad`])
  const primary = good.find((slot) => slot === person.primary_email_id) ?? good[0]
  return primary ? person[`email${primary}`] : null
}

/** What the document says of writing `email`: the slot it takes, or none when it is dropped. */
function slotFor(before: Person, email: string): number | undefined {
  const has = slots.find((slot) => before[`email${slot}`]?.toLowerCase() === email.toLowerCase())
  const free = slots.find((slot) => before[`email${slot}`] === null)
  return has ?? free ?? slots.find((slot) => before[`email${slot}_is_bad`])
}

const flags = fc.record(
  {
    email1_is_bad: fc.boolean(),
    email2_is_bad: fc.boolean(),
    email3_is_bad: fc.boolean(),
    email4_is_bad: fc.boolean(),
    primary_email_id: fc.option(fc.integer({ min: 1, max: 4 })),
  },
  { requiredKeys: [] },
)
const placed = fc.record(
  {
    email1: fc.option(fc.constantFrom(...emails)),
    email3: fc.option(fc.constantFrom(...emails)),
    email4: fc.option(fc.constantFrom(...emails)),
  },
  { requiredKeys: [] },
)
const written = fc.constantFrom(...emails, 'A@example.com')

describe('the four emails of a person', () => {
  it('read and take an email as the document says, whatever was written before', async () => {
    const nation = await openNation()
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(placed, flags, written), { minLength: 1, maxLength: 5 }),
        async (steps) => {
          const { id } = await nation.add({ last_name: 'Smith' })
          const save = async (person: object) => {
            const { body } = await nation.call('updatePerson', { params: { id }, body: { person } })
            return body as { person: Person; warnings?: string[] }
          }
          for (const [given, marks, email] of steps) {
            const { person: before } = await save({ ...given, ...marks })
            expect(before.email).toBe(best(before))
            const filled = slots.filter((slot) => before[`email${slot}`] !== null)
            if (filled.length > 0) expect(filled).toContain(before.primary_email_id)
            else expect(before.primary_email_id).toBeNull()

            const { person: after, warnings = [] } = await save({ email })
            const slot = slotFor(before, email)
            const others = slots.filter((one) => one !== slot)
            for (const one of others) expect(after[`email${one}`]).toBe(before[`email${one}`])
            if (slot === undefined) {
              expect(warnings.join()).toMatch(/email was dropped/)
              expect(after.primary_email_id).toBe(before.primary_email_id)
            } else {
              expect(after[`email${slot as 1}`]).toBe(email)
              expect(after.primary_email_id).toBe(slot)
            }
          }
        },
      ),
      { numRuns: runs(40) },
    )
  })
})
