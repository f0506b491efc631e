import { isDeepStrictEqual } from 'node:util'
import type { Address } from '../../../contract/address.ts'
import { fieldSpec, isFieldName } from '../../../contract/fields.ts'
import type { PersonInput } from '../../../contract/person.ts'
import { remark } from '../../../contract/remarks.ts'
import { contactStatusName } from '../parts/contact-status.ts'
import { allEmails, slots } from '../parts/email-slots.ts'
import type { PersonState } from '../parts/person-state.ts'
import type { PersonChange } from './apply-input.ts'

/** Fields that say something about the value of another, and nothing about a value that was there before. */
const flags = {
  email1_is_bad: 'email1',
  email2_is_bad: 'email2',
  email3_is_bad: 'email3',
  email4_is_bad: 'email4',
  is_mobile_bad: 'mobile',
} as const

/**
 * The part of a change that fills what is empty of a person, and so overwrites nothing (api-facts, `people/add`).
 * Addresses are filled part by part, and an email goes to a free slot. What every new person starts with, such as
 * a false, counts as empty until somebody changes it: it was nobody's word.
 *
 * @param changed the fields that somebody changed since the person began
 * @returns the change, and sentences about what was left as it was
 */
export function fillEmpty(
  before: PersonState,
  { input, primaryAddressType, customValues = {} }: PersonChange,
  changed: ReadonlySet<string>,
): { change: PersonChange; warnings: string[] } {
  const { email, tags, ...fields } = input
  const filled: Record<string, unknown> = tags ? { tags } : {}
  const left: string[] = []
  for (const [name, value] of Object.entries(fields)) {
    if (value == null || hasEmail(before, name, value)) continue
    const current = currentValue(before, name)
    const filling = fillingOf(name, current, value, changed)
    if (filling !== undefined) filled[name] = filling
    else if (!isDeepStrictEqual(current, value)) left.push(name)
  }
  for (const [flag, about] of Object.entries(flags) as [keyof typeof flags, string][]) {
    const isAboutAnother = left.includes(about) || hasEmail(before, about, input[flags[flag]])
    if (isAboutAnother && before[flags[flag]] !== input[flags[flag]]) delete filled[flag]
  }
  if (email != null && !fillEmail(before, filled, email)) left.push('email')
  const takesType = before.primary_address_type === null
  if (!takesType && primaryAddressType && primaryAddressType !== before.primary_address_type)
    left.push('primary_address_type')
  const isFree = (slug: string) => before.custom_values[slug] === undefined
  for (const [slug, value] of Object.entries(customValues)) {
    if (value !== null && !isFree(slug) && value !== before.custom_values[slug]) left.push(slug)
  }
  return {
    change: {
      input: filled as PersonInput,
      customValues: Object.fromEntries(Object.entries(customValues).filter(([slug]) => isFree(slug))),
      primaryAddressType: takesType ? primaryAddressType : undefined,
    },
    warnings: left.map((name) => remark(name, 'leftAsWas')),
  }
}

const isEmpty = (value: unknown) =>
  value == null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0)

const currentValue = (state: PersonState, name: string): unknown =>
  name === 'contact_status_name'
    ? contactStatusName(state.contact_status_id)
    : state[name as keyof PersonState]

/** What to write of a value, or undefined to leave the field as it is. */
function fillingOf(name: string, current: unknown, value: unknown, changed: ReadonlySet<string>): unknown {
  if (isEmpty(current)) return value
  if (!isFieldName(name)) return undefined
  const { kind, initial } = fieldSpec(name)
  if (kind === 'address') {
    const before = current as Address
    const missing = Object.entries(value as Partial<Address>).filter(
      ([part, given]) => given !== null && isEmpty(before[part as keyof Address]),
    )
    return missing.length > 0 ? Object.fromEntries(missing) : undefined
  }
  return initial !== undefined && current === initial && !changed.has(name) ? value : undefined
}

/** Whether a field is a slot for an email and the person has that email already, in any slot. */
const hasEmail = (state: PersonState, name: string, value: unknown) =>
  slots.some((slot) => name === `email${slot}`) &&
  allEmails(state).some((one) => one.toLowerCase() === String(value).toLowerCase())

/** Puts an email that the person doesn't have into a free slot; the primary one stays. False when none is free. */
function fillEmail(before: PersonState, filled: Record<string, unknown>, email: string): boolean {
  if (hasEmail(before, 'email1', email)) return true
  if (slots.some((slot) => String(filled[`email${slot}`]).toLowerCase() === email.toLowerCase())) return true
  const free = slots.find((slot) => before[`email${slot}`] === null && filled[`email${slot}`] === undefined)
  if (!free) return false
  filled[`email${free}`] = email
  filled[`email${free}_is_bad`] = false
  return true
}
