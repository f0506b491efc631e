import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { AddressSchema } from '../../src/contract/address.ts'
import { BallotSchema } from '../../src/contract/ballot.ts'
import { endpoints } from '../../src/contract/endpoints.ts'
import { abbreviatedFields, fieldNames, fieldSpec, type FieldName } from '../../src/contract/fields.ts'
import { pageSchema } from '../../src/contract/page.ts'
import {
  AbbreviatedPersonSchema,
  PersonBodySchema,
  PersonInputSchema,
  PersonSchema,
  ignoredKeys,
} from '../../src/contract/person.ts'

const fixture = (name: string) =>
  JSON.parse(readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), 'utf8'))
const lists = fixture('people-api-fields')

/** Fields that the document lists and its samples leave out. */
const notInSamples: Partial<Record<FieldName, unknown>> = {
  ballots: [],
  is_absentee_voter: null,
  is_active_voter: null,
  is_early_voter: null,
  is_permanent_absentee_voter: null,
  meetup_id: null,
  membership_expires_at: null,
  membership_level_name: null,
  membership_started_at: null,
  voter_updated_at: null,
}

describe('the catalogue', () => {
  it('has every field of the document’s Person resource, and no other', () => {
    expect(fieldNames.toSorted()).toEqual(lists.person.toSorted())
  })

  it('marks every field of the Abbreviated Person resource, and no other', () => {
    expect(abbreviatedFields.toSorted()).toEqual(lists.abbreviated.toSorted())
  })

  it('has the parts of the Address and Ballot resources', () => {
    expect(Object.keys(AddressSchema.shape).toSorted()).toEqual(lists.address.toSorted())
    expect(Object.keys(BallotSchema.shape).toSorted()).toEqual(lists.ballot.toSorted())
  })

  it('gives each field a label of its own', () => {
    const labels = fieldNames.map((name) => fieldSpec(name).label)
    expect(new Set(labels).size).toBe(labels.length)
  })
})

describe('the document’s samples', () => {
  it.each([
    'show',
    'match',
    'create-response',
    'update-response',
    'push-update-response',
    'push-create-response',
    'me',
  ])('%s is a person of the contract', (name) => {
    const sample = fixture(`samples/${name}`)
    const missing = fieldNames.filter((field) => !(field in sample.person))
    expect(missing.toSorted()).toEqual(Object.keys(notInSamples).toSorted())
    const person = { ...sample.person, ...notInSamples }
    expect(PersonBodySchema.parse({ ...sample, person }).person).toEqual(person)
  })

  it.each(['index', 'search'])('%s is a page of abbreviated people', (name) => {
    const sample = fixture(`samples/${name}`)
    expect(pageSchema(AbbreviatedPersonSchema).parse(sample)).toEqual(sample)
  })

  it('nearby is a page of people in full', () => {
    const sample = fixture('samples/nearby')
    const results = sample.results.map((person: object) => ({ ...person, ...notInSamples }))
    expect(pageSchema(PersonSchema).parse({ ...sample, results }).results).toEqual(results)
  })

  it('count is what the count endpoint answers', () => {
    const sample = fixture('samples/count')
    expect(endpoints.countPeople.responses[200].parse(sample)).toEqual(sample)
  })

  it.each(['create-request', 'update-request', 'push-update-request', 'push-create-request'])(
    '%s can be written whole',
    (name) => {
      const { person } = fixture(`samples/${name}`)
      expect(PersonInputSchema.parse(person)).toEqual(person)
      expect(ignoredKeys(person)).toEqual([])
    },
  )
})
