import * as fc from 'fast-check'
import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { describe, expect, it } from 'vitest'
import { normalizePhone } from '../../src/server/text/phone-number.ts'
import { openNation } from './setting/nation.ts'
import { runs } from './setting/runs.ts'

/** A North American number that is kept for fiction, as its ten digits. */
const digits = fc
  .tuple(fc.constantFrom('303', '213', '646', '512'), fc.integer({ min: 100, max: 199 }))
  .map(([area, line]) => `${area}5550${line}`)

/** Ways people write the same number. */
const ways: ((number: string) => string)[] = [
  (number) => number,
  (number) => `+1${number}`,
  (number) => `1-${number.slice(0, 3)}-${number.slice(3, 6)}-${number.slice(6)}`,
  (number) => `(${number.slice(0, 3)}) ${number.slice(3, 6)}-${number.slice(6)}`,
  (number) => `${number.slice(0, 3)}.${number.slice(3, 6)}.${number.slice(6)}`,
  (number) => ` ${number.slice(0, 3)} ${number.slice(3, 6)} ${number.slice(6)} `,
  (number) => `tel:+1-${number.slice(0, 3)}-${number.slice(3)}`,
]

describe('a phone number', () => {
  it('is one number however it is written, and is found by any way of writing it', async () => {
    const nation = await openNation()
    await fc.assert(
      fc.asyncProperty(
        digits,
        fc.constantFrom(...ways),
        fc.constantFrom(...ways),
        async (number, write, ask) => {
          const person = await nation.add({ phone: write(number), mobile: write(number) })
          expect(person.phone).toBe(write(number))
          expect(person.phone_normalized).toBe(`+1${number}`)
          expect(person.mobile_normalized).toBe(`+1${number}`)
          for (const field of ['phone', 'mobile']) {
            const { status, body } = await nation.call('matchPerson', { query: { [field]: ask(number) } })
            expect([status, body.person?.id]).toEqual([200, person.id])
          }
          await nation.call('destroyPerson', { params: { id: person.id } })
        },
      ),
      { numRuns: runs(40) },
    )
  })

  it('of another country keeps its own code, and one that can’t be told has no normal form', async () => {
    const nation = await openNation()
    expect((await nation.add({ phone: '+44 1632 960001' })).phone_normalized).toBe('+441632960001')
    expect((await nation.add({ phone: '12' })).phone_normalized).toBeNull()
  })
})

describe('a number of ten digits', () => {
  it('is read in North America as the library of phone numbers reads it', () => {
    const between = fc.constantFrom('', ' ', '-', '.', ') ', ')', ' - ', '.-')
    const group = (length: number) =>
      fc
        .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
        .map((all) => all.join(''))
    const start = fc.constantFrom('', '(', ' (', ' ', '1', '+', '((')
    const end = fc.constantFrom('', ' ', ')', ' x12', '.')
    const written = fc
      .tuple(start, group(3), between, group(3), between, group(4), end)
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(written, fc.constantFrom('US' as const, 'CA' as const), (phone, region) => {
        const number = parsePhoneNumberFromString(phone, region)
        expect(normalizePhone(phone, region)).toBe(number?.isPossible() ? number.number : null)
      }),
      { numRuns: 3_000 },
    )
  })
})
