import { describe, expect, it } from 'vitest'
import type { CustomField } from '../../../src/contract/custom-field.ts'
import { guessTargets } from '../../../src/server/imports/mapping/guess.ts'

const shirt: CustomField = { id: 1, name: 'Shirt size', slug: 'shirt', type: 'text', options: null }
const targetsOf = (header: string[], samples: string[][] = [], customFields = [shirt]) =>
  guessTargets(header, samples, customFields).map(({ mapping }) => mapping.target)

describe('A column is known by its header', () => {
  it.each([
    ['first_name', 'first_name'],
    ['Prénom', 'first_name'],
    ['Last Name', 'last_name'],
    ['APELLIDOS', 'last_name'],
    ['Nom de famille', 'last_name'],
    ['born_at', 'birthdate'],
    ['mailing_address.zip', 'mailing_address.zip'],
    ['address_address1', 'home_address.address1'],
    ['Code postal', 'home_address.zip'],
    ['custom_field.shirt', 'custom_values.shirt'],
    ['recruiter.email', 'recruiter.email'],
    ['ballots.vote_method', 'ballots.vote_method'],
  ])('%s is %s', (header, target) => {
    expect(targetsOf([header])).toEqual([target])
  })
})
