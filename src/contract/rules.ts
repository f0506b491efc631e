/**
 * What a value must be, as the end of a sentence that starts with the field's name. The server answers them in
 * English; the dashboard finds the key of a sentence again to say it in the reader's language.
 */
export const rules = {
  text: 'should be text',
  characters: 'has characters that can’t be kept',
  tooLong: 'is too long',
  email: 'should look like an email address',
  phone: 'should have the digits of a phone number',
  link: 'should be a web address',
  code: 'should be text or a number',
  integer: 'should be a whole number',
  decimal: 'should be a number',
  tooLarge: 'is too large',
  boolean: 'should be true or false',
  date: 'should be a date such as 1973-04-04',
  time: 'should be a time such as 2014-02-02T11:51:23-05:00',
  choice: 'is not one of the values allowed',
  reference: 'should be the id of a person',
  unknownPerson: 'is not the id of a person of this nation',
  ownId: 'can’t be the person themself',
  address: 'should be an address',
  countryCode: 'should be a two-letter country code',
  latitude: 'should be between -90 and 90',
  longitude: 'should be between -180 and 180',
  coordinates: 'should have both lat and lng, or neither',
  texts: 'should be a list of texts',
  ids: 'should be a list of ids',
  tooMany: 'has too many values',
  object: 'should be an object',
  tag: 'should be a text that is not empty',
  ballots: 'should be a list of ballots',
  searchTerm: 'is no parameter of search',
  slug: 'should have only letters, digits, - and _',
  fieldSlug: 'should be small letters, digits and _, and start with a letter',
  required: 'is required',
  identity: 'needs a name, a phone number or an email',
  password: 'should have at least 10 characters',
  conflict: 'is taken already',
  refusedEmail: 'was refused by the mail server',
} as const

export type RuleName = keyof typeof rules
