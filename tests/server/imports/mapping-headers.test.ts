import { describe, expect, it } from 'vitest'
import type { CustomField } from '../../../src/contract/custom-field.ts'
import { addressFields, fieldNames, writableFields } from '../../../src/contract/fields.ts'
import { parseTarget, targets } from '../../../src/contract/import-mapping.ts'
import { guessTargets } from '../../../src/server/imports/mapping/guess.ts'
import { csvColumns } from '../../../src/server/people/parts/csv-cells.ts'

const shirt: CustomField = { id: 1, name: 'Taille de T-shirt', slug: 'shirt', type: 'text', options: null }
const guessed = (header: string[], samples: string[][] = [], isOwn = false) =>
  guessTargets(header, samples, [shirt], isOwn)
const targetsOf = (header: string[], samples: string[][] = [], isOwn = false) =>
  guessed(header, samples, isOwn).map(({ mapping }) => mapping.target)

describe('A column is known by its header', () => {
  // prettier-ignore
  it.each([
    // Our names, which are the API's.
    ['first_name', 'first_name'],
    ['work_phone_number', 'work_phone_number'],
    ['home_address.city', 'home_address.city'],
    ['registered_address.country_code', 'registered_address.country_code'],
    ['user_submitted_address.lat', 'user_submitted_address.lat'],
    ['custom_values.shirt', 'custom_values.shirt'],
    ['ballots.election_at', 'ballots.election_at'],
    ['tag:Block captain', 'tag:Block captain'],
    // The hosted tool's.
    ['name', 'full_name'],
    ['born_at', 'birthdate'],
    ['phone_number', 'phone'],
    ['mobile_number', 'mobile'],
    ['fax_number', 'fax_number'],
    ['tag_list', 'tags'],
    ['nationbuilder_id', 'external_id'],
    ['address_address1', 'home_address.address1'],
    ['address_zip', 'home_address.zip'],
    ['home_city', 'home_address.city'],
    ['mailing_address.zip', 'mailing_address.zip'],
    ['mailing_zip', 'mailing_address.zip'],
    ['billing_address2', 'billing_address.address2'],
    ['registered_state', 'registered_address.state'],
    ['user_submitted_country_code', 'user_submitted_address.country_code'],
    ['primary_address1', 'home_address.address1'],
    ['custom_field.shirt', 'custom_values.shirt'],
    ['shirt', 'custom_values.shirt'],
    ['Taille de t-shirt', 'custom_values.shirt'],
    ['recruiter.email', 'recruiter.email'],
    ['point_person_email', 'parent.email'],
    ['ballots.vote_method', 'ballots.vote_method'],
    ['ballot_vote_method', 'ballots.vote_method'],
    ['membership_names', 'membership_level_name'],
    ['donations_amount', 'donations_amount_in_cents'],
    ['precinct_name', 'precinct_name'],
    // English.
    ['First Name', 'first_name'],
    ['firstName', 'first_name'],
    ['FIRST-NAME:', 'first_name'],
    ['Surname', 'last_name'],
    ['E-mail Address', 'email'],
    ['Cell Phone', 'mobile'],
    ['Phone (home)', 'phone'],
    ['DOB', 'birthdate'],
    ['Date of Birth', 'birthdate'],
    ['Gender', 'sex'],
    ['Street Address', 'home_address.address1'],
    ['Address Line 2', 'home_address.address2'],
    ['Town', 'home_address.city'],
    ['State/Province', 'home_address.state'],
    ['Zip Code', 'home_address.zip'],
    ['City (Work)', 'work_address.city'],
    ['mailingCity', 'mailing_address.city'],
    ['Mailing Address - Postal Code', 'mailing_address.zip'],
    ['Voter ID', 'state_file_id'],
    ['Member since', 'membership_started_at'],
    ['Organisation', 'employer'],
    ['Contact email', 'email'],
    ['Marital status', 'marital_status'],
    // Spanish.
    ['Apellidos', 'last_name'],
    ['Correo electrónico', 'email'],
    ['Celular', 'mobile'],
    ['Teléfono fijo', 'phone'],
    ['FECHA DE NACIMIENTO', 'birthdate'],
    ['Código postal', 'home_address.zip'],
    ['Ciudad', 'home_address.city'],
    ['Código postal de facturación', 'billing_address.zip'],
    ['País', 'home_address.country_code'],
    ['Etiquetas', 'tags'],
    ['Nombre y apellidos', 'full_name'],
    // French.
    ['Prénom', 'first_name'],
    ['Nom de famille', 'last_name'],
    ['Nom et prénom', 'full_name'],
    ['Courriel', 'email'],
    ['Téléphone portable', 'mobile'],
    ['Date de naissance', 'birthdate'],
    ['Né(e) le', 'birthdate'],
    ['Code postal', 'home_address.zip'],
    ['Ville (travail)', 'work_address.city'],
    ['Complément d’adresse', 'home_address.address2'],
    ['Bénévole', 'is_volunteer'],
    ['N° d’adhérent', 'external_id'],
    // What says nothing is left out.
    ['custom_field.unknown', null],
    ['Favourite colour', null],
    ['', null],
    ['id', null],
    ['full_address_verified', null],
    ['County', null],
  ])('%s is %s', (header, target) => {
    expect(targetsOf([header])).toEqual([target])
  })

  it.each(writableFields.flatMap(csvColumns))('our own name %s', (name) => {
    expect(targetsOf([name])).toEqual([name])
  })

  it('says by what it was known', () => {
    const header = ['born_at', 'Surname', 'Where from', 'Colour']
    const samples = [['1980-12-31'], ['Ruiz'], ['a@example.org', ''], ['blue']]
    expect(guessed(header, samples).map(({ how }) => how)).toEqual(['name', 'spelling', 'values', null])
    expect(targetsOf(header, samples)).toEqual(['birthdate', 'last_name', 'email', null])
  })
})

describe('Columns are read beside one another', () => {
  // prettier-ignore
  it.each([
    ['a name beside a first name is the family name', ['Prénom', 'Nom'], ['first_name', 'last_name']],
    ['a name beside a family name is the given name', ['Nombre', 'Apellidos'], ['first_name', 'last_name']],
    ['a name alone is whole', ['Name', 'Email'], ['full_name', 'email']],
    ['a name beside both is whole', ['Name', 'First name', 'Last name'], ['full_name', 'first_name', 'last_name']],
    ['emails take the four slots', ['Email', 'Work email', 'Home email', 'Other email', 'Mail'], ['email', 'email2', 'email3', 'email4', 'email1']],
    ['a sixth email has no place', ['Email', 'Email', 'Email', 'Email', 'Email', 'Email'], ['email', 'email2', 'email3', 'email4', 'email1', null]],
    ['a name goes before a spelling', ['Cell phone', 'mobile'], [null, 'mobile']],
    ['the first of two holds', ['Cell', 'Mobile phone'], ['mobile', null]],
    ['tags and notes add up', ['Tags', 'Groups', 'Notes', 'Comments'], ['tags', 'tags', 'note', 'note']],
    ['the primary address repeats another', ['primary_city', 'registered_city'], [null, 'registered_address.city']],
    ['the primary address beside a mailing address is its own', ['primary_city', 'mailing_city'], ['home_address.city', 'mailing_address.city']],
    ['an address that is said to be of the home goes before one that is not', ['City', 'Home city'], [null, 'home_address.city']],
    ['recruiters are known by the ids that people are', ['nationbuilder_id', 'recruiter_id', 'parent_id'], ['external_id', 'recruiter.external_id', 'parent.external_id']],
    ['recruiters are known by our ids elsewhere', ['email', 'recruiter_id'], ['email', 'recruiter_id']],
    ['a file of donations tells of people in its own columns', ['nationbuilder_id', 'signup_nationbuilder_id', 'note', 'signup_note', 'billing_city', 'signup_billing_city'], [null, 'external_id', null, 'note', null, 'billing_address.city']],
  ])('%s', (_, header, expected) => {
    expect(targetsOf(header)).toEqual(expected)
  })

  it('a column that holds something goes before an empty one', () => {
    const header = ['nationbuilder_id', 'external_id']
    expect(targetsOf(header, [['17'], ['']])).toEqual(['external_id', null])
    expect(targetsOf(header, [['17'], ['A-3']])).toEqual([null, 'external_id'])
  })

  it('a title is that of a job where it goes before no name', () => {
    expect(targetsOf(['Title', 'Name'], [['Dr.', 'Mrs']])).toEqual(['prefix', 'full_name'])
    expect(targetsOf(['Title', 'Name'], [['Manager', 'Dr.']])).toEqual(['occupation', 'full_name'])
  })

  it('a recruiter is looked for by email only where emails are', () => {
    expect(targetsOf(['recruiter_name_or_email'], [['bo@example.org']])).toEqual(['recruiter.email'])
    expect(targetsOf(['recruiter_name_or_email'], [['Bo Lind']])).toEqual([null])
  })

  it('our own export is known again, ids too, and what cannot be written is left out', () => {
    const header = fieldNames.flatMap(csvColumns)
    const mapped = targetsOf(header, [], true).filter((target) => target !== null)
    expect(new Set(mapped)).toEqual(new Set(['id', 'full_name', ...writableFields.flatMap(csvColumns)]))
    expect(mapped).toHaveLength(new Set(mapped).size)
  })

  it('the export of another nation is known by its names, but its ids are not ours', () => {
    expect(targetsOf(fieldNames.flatMap(csvColumns))).not.toContain('id')
  })

  it('an id beside foreign addresses is not taken for ours', () => {
    expect(targetsOf(['id', 'home_address.city', 'email'])).toEqual([null, 'home_address.city', 'email'])
  })
})

describe('Targets', () => {
  it('every one that is offered can be chosen, each once', () => {
    expect(targets.filter((target) => parseTarget(target) === null)).toEqual([])
    expect(new Set(targets).size).toBe(targets.length)
  })

  it('reach all nine parts of every address that can be written', () => {
    const parts = targets.filter((target) => parseTarget(target)?.kind === 'address')
    expect(parts).toHaveLength(addressFields.length * 9)
  })

  it.each([
    'author_id',
    'home_address',
    'home_address.planet',
    'tag:',
    'tag: ',
    'custom_values.',
    'constructor',
  ])('%j is none', (target) => {
    expect(parseTarget(target)).toBeNull()
  })
})
