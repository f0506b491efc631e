import {
  fieldNames,
  fieldSpec,
  sections,
  type FieldName,
  type SectionName,
} from '../../../contract/fields.ts'
import type { Person } from '../../../contract/person.ts'
import { isFormField, type FormField } from '../../components/person-form/form-values.ts'
import { emailFields } from './email-slots.ts'

export const sectionNames = Object.keys(sections) as SectionName[]

/** One line of a section: a field, or the email slots, which only make sense together. */
export interface Row {
  key: FieldName | 'emails'
  fields: readonly FieldName[]
}

/** The lines of a section, in the catalogue's order. */
export function sectionRows(section: SectionName): Row[] {
  const own = fieldNames.filter((name) => fieldSpec(name).section === section)
  const plain = own
    .filter((name) => !emailFields.includes(name))
    .map((name) => ({ key: name, fields: [name] }))
  return section === 'contact' ? [{ key: 'emails', fields: emailFields }, ...plain] : plain
}

/**
 * Writable, and yet not edited here: the best email follows from the slots, the contact status is chosen by
 * name, and the time of creation is only written for new people.
 */
const notEdited: readonly FieldName[] = ['email', 'contact_status_id', 'created_at']

/** The fields of a section that staff can edit. */
export const editedFields = (section: SectionName): FormField[] =>
  fieldNames.filter(
    (name): name is FormField =>
      fieldSpec(name).section === section && isFormField(name) && !notEdited.includes(name),
  )

/** Whether there is nothing to show. */
export const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

/** Whether a field says nothing about this person: blank, or the no or zero that everyone starts with. */
export function isEmptyField(person: Person, name: FieldName): boolean {
  const { initial, derived } = fieldSpec(name)
  const start = initial ?? (derived ? 0 : undefined)
  return isBlank(person[name]) || (!start && person[name] === start)
}

/** Whether volunteers get to see nothing of a section. */
export const isSensitiveSection = (section: SectionName): boolean =>
  sectionRows(section).every(({ fields }) => fields.every((name) => fieldSpec(name).sensitive))
