import { addressLines, type AddressPart } from '../../contract/address.ts'
import type { FieldName } from '../../contract/fields.ts'
import type { AbbreviatedPerson } from '../../contract/person.ts'
import { fullName } from '../people/parts/full-name.ts'

/** How the hosted service's export tells another person. */
function nameOrEmail(value: unknown): string | null {
  const person = value as AbbreviatedPerson | null
  return person && (person.email ?? fullName(person))
}

interface HostedColumn {
  header: string
  /** What is told of the value; without it the value itself. */
  tell?: (value: unknown) => unknown
}

/**
 * What the columns of the hosted service's export of people are called where the API has another name for the field.
 * A field that its export doesn't have keeps the API's.
 */
export const hostedColumns: { [Name in FieldName]?: HostedColumn } = {
  id: { header: 'nationbuilder_id' },
  birthdate: { header: 'born_at' },
  phone: { header: 'phone_number' },
  mobile: { header: 'mobile_number' },
  tags: { header: 'tag_list' },
  recruiter: { header: 'recruiter_name_or_email', tell: nameOrEmail },
  parent: { header: 'point_person_name_or_email', tell: nameOrEmail },
}

/** What stands before the part in the name of a column of an address; the home address is just called `address`. */
const addressPrefixes: { [Name in FieldName]?: string } = {
  primary_address: 'primary',
  home_address: 'address',
  work_address: 'work',
  billing_address: 'billing',
  mailing_address: 'mailing',
  registered_address: 'registered',
  user_submitted_address: 'user_submitted',
}

/** The column for a part of an address, such as `address_city`; undefined when the hosted export has none for it. */
export function hostedAddressColumn(name: FieldName, part: AddressPart): string | undefined {
  const prefix = addressPrefixes[name]
  return prefix && part !== 'lat' && part !== 'lng' ? `${prefix}_${part}` : undefined
}

const headers = new Set([
  ...Object.values(hostedColumns).map(({ header }) => header),
  ...Object.values(addressPrefixes).flatMap((prefix) => addressLines.map((line) => `${prefix}_${line}`)),
])

/** Whether the hosted export has a column of this name. */
export const isHostedColumn = (name: string): boolean => headers.has(name)
