import { abbreviatedFields, fieldNames, fieldSpec, type FieldName } from '../../contract/fields.ts'
import type { CustomField } from '../../contract/custom-field.ts'
import { contactStatusName } from './contact-status.ts'
import { bestEmail } from './email-slots.ts'
import type { PersonState } from './person-state.ts'
import { primaryAddress } from './primary-address.ts'
import { profileHtml } from './profile-html.ts'

/** A person as ready JSON: members of an object, without its braces (design, rule 9). */
export interface ResourceTexts {
  abbreviated_plain: string
  abbreviated_sensitive: string
  rest_plain: string
  rest_sensitive: string
}

/** Fields that depend on other people, put in when a full person is read. */
export const liveFields = [
  'author',
  'recruiter',
  'parent',
  'last_contacted_by',
  'recruits_count',
  'children_count',
  'is_possible_duplicate',
] as const satisfies FieldName[]

/** First and last name together, as the document's samples have it. */
export const fullName = ({
  first_name,
  last_name,
}: Pick<PersonState, 'first_name' | 'last_name'>): string | null =>
  [first_name, last_name].filter(Boolean).join(' ') || null

const derivations: { [Name in FieldName]?: (state: PersonState) => unknown } = {
  email: bestEmail,
  full_name: fullName,
  primary_address: primaryAddress,
  contact_status_name: (state) => contactStatusName(state.contact_status_id),
  profile_content_html: (state) => profileHtml(state.profile_content),
  has_facebook: (state) => Boolean(state.facebook_username || state.facebook_profile_url),
}

const isSensitive = (name: FieldName) => fieldSpec(name).sensitive === true
const isLive = (name: FieldName) => (liveFields as readonly FieldName[]).includes(name)
const abbreviated = new Set<FieldName>(abbreviatedFields)
const rest = fieldNames.filter((name) => !abbreviated.has(name) && !isLive(name))

/** A member of the object: with its comma, as it stands without a value and as it begins with one. */
interface Member {
  name: FieldName
  derive: ((state: PersonState) => unknown) | undefined
  empty: string
  start: string
}
const asMember = (name: FieldName): Member => ({
  name,
  derive: derivations[name],
  empty: `,"${name}":null`,
  start: `,"${name}":`,
})

/** The members of each text, in the order they stand in it. */
const parts: Record<keyof ResourceTexts, Member[]> = {
  abbreviated_plain: abbreviatedFields.filter((name) => !isSensitive(name)).map(asMember),
  abbreviated_sensitive: abbreviatedFields.filter(isSensitive).map(asMember),
  rest_plain: rest.filter((name) => !isSensitive(name)).map(asMember),
  rest_sensitive: rest.filter(isSensitive).map(asMember),
}

/** Most members are empty, and an import presents many people: only what has a value is made into text. */
function members(some: Member[], valueOf: (member: Member) => unknown): string {
  let text = ''
  for (const member of some) {
    const value = valueOf(member)
    text += value === null ? member.empty : member.start + JSON.stringify(value)
  }
  return text.slice(1)
}

/** What stands in the place of a sensitive text for those who may not see it: its keys, with null. */
export const hiddenTexts = {
  abbreviated_sensitive: members(parts.abbreviated_sensitive, () => null),
  rest_sensitive: members(parts.rest_sensitive, () => null),
}

/** The nation's custom fields, after the document's: null where there is nothing. */
const customMembers = ({ custom_values }: PersonState, fields: readonly CustomField[]) =>
  fields.map(({ slug }) => `,"${slug}":${JSON.stringify(custom_values[slug] ?? null)}`).join('')

/** Presents a person, all but what depends on other people. */
export function presentPerson(
  id: number,
  state: PersonState,
  customFields: readonly CustomField[],
): ResourceTexts {
  const valueOf = ({ name, derive }: Member) =>
    name === 'id' ? id : derive ? derive(state) : (state[name as keyof PersonState] ?? null)
  return {
    abbreviated_plain: members(parts.abbreviated_plain, valueOf) + customMembers(state, customFields),
    abbreviated_sensitive: members(parts.abbreviated_sensitive, valueOf),
    rest_plain: members(parts.rest_plain, valueOf),
    rest_sensitive: members(parts.rest_sensitive, valueOf),
  }
}
