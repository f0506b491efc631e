import {
  addressFields,
  fieldNames,
  fieldSpec,
  isFieldName,
  sections,
  type AddressFieldName,
  type FieldName,
  type SectionName,
} from '../../../contract/fields.ts'
import type { Person } from '../../../contract/person.ts'
import { isFormField } from '../../components/person-form/form-values.ts'
import type { Catalogue } from '../../components/person-form/useCatalogue.ts'
import { emailFields } from './email-slots.ts'

/** The sections of the page: the catalogue's, and after them the fields that the nation added. */
export type PageSection = SectionName | 'custom'
export const sectionNames: readonly PageSection[] = [...(Object.keys(sections) as SectionName[]), 'custom']

/** One line of a section: a field, or the email slots, which only make sense together. */
export interface Row {
  key: string
  fields: readonly string[]
}

const row = (name: string): Row => ({ key: name, fields: [name] })

/** The lines of a section, in the catalogue's order. */
export function sectionRows(section: PageSection, { customFields }: Pick<Catalogue, 'customFields'>): Row[] {
  if (section === 'custom') return customFields.map(({ slug }) => row(slug))
  const own = fieldNames.filter((name) => fieldSpec(name).section === section)
  const plain = own.filter((name) => !emailFields.includes(name)).map(row)
  return section === 'contact' ? [{ key: 'emails', fields: emailFields }, ...plain] : plain
}

/**
 * Fields that say again what another one says: a number in its other form, a person's id beside their name. They
 * are shown only to who looks for them, or where the other is empty.
 */
const doubles: Partial<Record<FieldName, FieldName>> = {
  full_name: 'first_name',
  phone_normalized: 'phone',
  mobile_normalized: 'mobile',
  recruiter_id: 'recruiter',
  parent_id: 'parent',
  author_id: 'author',
  contact_status_id: 'contact_status_name',
  profile_content_html: 'profile_content',
}

/** The address that is also the primary one, when one of them is. */
export const primaryOf = ({ primary_address, ...person }: Person): AddressFieldName | undefined =>
  addressFields.find(
    (name) => primary_address !== null && JSON.stringify(person[name]) === JSON.stringify(primary_address),
  )

/** Whether a line only says what another line says already. */
export function isDouble({ key }: Row, person: Person): boolean {
  if (key === 'primary_address') return primaryOf(person) !== undefined
  const name = isFieldName(key) && doubles[key]
  return name ? !isBlank(person[name]) : false
}

/**
 * Writable, and yet not edited here: the best email follows from the slots, the contact status is chosen by
 * name, and the time of creation is only written for new people.
 */
const notEdited: readonly string[] = ['email', 'contact_status_id', 'created_at']
const isEdited = (name: string) => !notEdited.includes(name)

/** The fields of a section that staff can edit, by name. */
export const editedFields = (section: PageSection, catalogue: Pick<Catalogue, 'customFields'>): string[] =>
  sectionRows(section, catalogue)
    .flatMap(({ fields }) => fields)
    .filter((name) => (isFormField(name) || !isFieldName(name)) && isEdited(name))

/** The value of a field in an answer, the nation's own fields among them. */
export const personValue = (person: Person, name: string): unknown => person[name as FieldName]

/** Whether there is nothing to show. */
export const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

/** Whether a field says nothing about this person: blank, or the no or zero that everyone starts with. */
export function isEmptyField(person: Person, name: string): boolean {
  const value = personValue(person, name)
  if (!isFieldName(name)) return isBlank(value)
  const { initial, derived } = fieldSpec(name)
  const start = initial ?? (derived ? 0 : undefined)
  return isBlank(value) || (!start && value === start)
}

/** Whether volunteers get to see nothing of a section. */
export const isSensitiveSection = (section: PageSection): boolean =>
  section !== 'custom' &&
  fieldNames.every((name) => fieldSpec(name).section !== section || fieldSpec(name).sensitive === true)

/** What someone else changed, to be told: without what only follows from it. */
export const toldFields = (names: readonly string[]): string[] => names.filter(isEdited)
