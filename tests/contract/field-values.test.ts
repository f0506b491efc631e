import { describe, expect, it } from 'vitest'
import { fieldNames, fieldSpec, writableFields, type FieldName } from '../../src/contract/fields.ts'
import {
  AbbreviatedPersonSchema,
  ignoredKeys,
  PersonInputSchema,
  PersonSchema,
} from '../../src/contract/person.ts'
import { examplesOf } from './setting/kind-examples.ts'

const kept = (name: string, value: unknown) => PersonInputSchema.parse({ [name]: value })
const complaintsOf = (name: string, value: unknown) =>
  PersonInputSchema.safeParse({ [name]: value }).error?.issues.map(({ path, message }) => [path[0], message])

/** A field of an answer, read alone. */
const reading = (name: FieldName) => (PersonSchema as unknown as { shape: typeof schemas }).shape[name]
const schemas: Record<string, { safeParse: (value: unknown) => { success: boolean } }> = {}

describe.each(writableFields)('%s', (name) => {
  const { taken, refused, empties } = examplesOf(name)

  it('keeps what its kind takes, the same however it was written', () => {
    for (const [given, stored] of taken) expect(kept(name, given)).toEqual({ [name]: stored })
  })

  it('takes what it keeps, unchanged, and answers may have it', () => {
    for (const [, stored] of taken) {
      expect(kept(name, stored)).toEqual({ [name]: stored })
      const whole = fieldSpec(name).kind === 'address' ? taken[0]?.[1] : stored
      expect(reading(name)?.safeParse(whole).success, JSON.stringify(whole)).toBe(true)
    }
  })

  it('refuses what its kind refuses, with the reason, at itself', () => {
    for (const [given, rule] of refused) {
      expect(complaintsOf(name, given)?.[0], JSON.stringify(given)).toEqual([name, rule])
    }
  })

  it('is emptied by null and by what its kind takes for nothing', () => {
    for (const nothing of [null, ...empties]) expect(kept(name, nothing)).toEqual({ [name]: null })
  })
})

const readOnly = fieldNames.filter((name) => fieldSpec(name).readOnly)

it.each(readOnly)('%s is named as ignored when a client writes it, whatever it says', (name) => {
  for (const value of ['x', 5, null, {}]) {
    expect(kept(name, value)).toEqual({})
    expect(ignoredKeys({ [name]: value, first_name: 'Ana' })).toEqual([name])
  }
})

it.each(fieldNames)(
  '%s is in a person in full, and in an abbreviated one if the catalogue says so',
  (name) => {
    const shapeOf = (schema: unknown) => Object.keys((schema as { shape: object }).shape)
    expect(shapeOf(PersonSchema)).toContain(name)
    expect(shapeOf(AbbreviatedPersonSchema).includes(name)).toBe(fieldSpec(name).abbreviated === true)
  },
)
