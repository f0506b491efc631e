import type { CustomField } from '../../../contract/custom-field.ts'
import { abbreviatedFields, fieldNames, fieldSpec, type FieldName } from '../../../contract/fields.ts'
import { contactStatusName } from '../parts/contact-status.ts'
import { bestEmail } from '../parts/email-slots.ts'
import { fullName } from '../parts/full-name.ts'
import { blankPerson, type PersonState } from '../parts/person-state.ts'
import { primaryAddress } from '../parts/primary-address.ts'
import { profileHtml } from '../parts/profile-html.ts'
import { completeText, shortText, templateOf } from './ready-text.ts'
import type { Sight } from './sight.ts'

/** What is kept ready of a person, as `shortText` makes it (design, rule 9). */
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

const valueIn = (state: PersonState, name: FieldName): unknown => {
  const derive = derivations[name]
  return (derive ? derive(state) : state[name as keyof PersonState]) ?? null
}

const nobody: PersonState = { ...blankPerson(new Date(0), null), created_at: null, updated_at: null }
const template = (names: readonly FieldName[]) =>
  templateOf(names.map((name) => ({ name, blank: valueIn(nobody, name) })))

/** The members of each text, in the order they stand in it. */
const templates = {
  abbreviated_plain: template(abbreviatedFields.filter((name) => !isSensitive(name))),
  abbreviated_sensitive: template(abbreviatedFields.filter(isSensitive)),
  rest_plain: template(rest.filter((name) => !isSensitive(name))),
  rest_sensitive: template(rest.filter(isSensitive)),
}

/** What stands in the place of a sensitive text for those who may not see it: its keys, with null. */
const hidden = (part: keyof ResourceTexts) =>
  templates[part].members.map(({ start }) => `${start}null`).join()
const hiddenTexts = {
  abbreviated_sensitive: hidden('abbreviated_sensitive'),
  rest_sensitive: hidden('rest_sensitive'),
}

const sent =
  <Plain extends keyof ResourceTexts, Hidden extends keyof typeof hiddenTexts>(
    plain: Plain,
    sensitive: Hidden,
  ) =>
  (texts: Pick<ResourceTexts, Plain | Hidden>, sight: Sight): string =>
    `${completeText(templates[plain], texts[plain])},${
      sight === 'all' ? completeText(templates[sensitive], texts[sensitive]) : hiddenTexts[sensitive]
    }`

/** The members that kept texts are sent as, to somebody who may see so much: JSON without its braces. */
export const abbreviatedMembers = sent('abbreviated_plain', 'abbreviated_sensitive')
/** The same of what an abbreviated person lacks. */
export const restMembers = sent('rest_plain', 'rest_sensitive')

/** The line of a custom field in the abbreviated text, after the document's fields: null where there is nothing. */
export const customLine = (slug: string, value: unknown = null): string =>
  `\n"${slug}":${JSON.stringify(value)}`

/** Presents a person, all but what depends on other people. */
export function presentPerson(
  id: number,
  state: PersonState,
  customFields: readonly CustomField[],
): ResourceTexts {
  const valueOf = (name: FieldName) => (name === 'id' ? id : valueIn(state, name))
  const custom = customFields.map(({ slug }) => customLine(slug, state.custom_values[slug])).join('')
  return {
    abbreviated_plain: shortText(templates.abbreviated_plain, valueOf) + custom,
    abbreviated_sensitive: shortText(templates.abbreviated_sensitive, valueOf),
    rest_plain: shortText(templates.rest_plain, valueOf),
    rest_sensitive: shortText(templates.rest_sensitive, valueOf),
  }
}
