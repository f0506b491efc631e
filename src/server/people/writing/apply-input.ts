import { isDeepStrictEqual } from 'node:util'
import type { CountryCode } from 'libphonenumber-js/min'
import { mergeAddress, type Address } from '../../../contract/address.ts'
import type { CustomValue } from '../../../contract/custom-field.ts'
import { fieldKinds } from '../../../contract/field-kinds.ts'
import { isFieldName, fieldSpec, type AddressFieldName } from '../../../contract/fields.ts'
import type { PersonInput } from '../../../contract/person.ts'
import { remark } from '../../../contract/remarks.ts'
import { formatTime } from '../../../contract/times.ts'
import { contactStatusId } from '../parts/contact-status.ts'
import { mergeCustomValues } from '../parts/custom-values.ts'
import { derive } from '../parts/derive.ts'
import { writeEmail } from '../parts/email-slots.ts'
import { blankPerson, stateKeys, type PersonState } from '../parts/person-state.ts'
import { addTags } from '../parts/tag-name.ts'

/** What a body asks for: checked values of fields, and what stands beside the person. */
export interface PersonChange {
  input: PersonInput
  /** Which address is primary; null for the document's order, undefined to leave it. */
  primaryAddressType?: AddressFieldName | null
  /** Values of custom fields by slug; null empties one. */
  customValues?: Record<string, CustomValue | null>
}

interface Circumstances {
  now: Date
  authorId: number | null
  /** Region of phone numbers without a country code, ISO 3166-1 alpha-2. */
  region: CountryCode
}

/** Fields with a rule of their own; all others are simply set. */
const writers: { [Name in keyof PersonInput]?: (state: PersonState, value: never) => void } = {
  // Tags in a body are added, never removed (api-facts).
  tags: (state, tags: string[] | null) => void (state.tags = addTags(state.tags, tags ?? [])),
  contact_status_name: (state, name: string | null) => void (state.contact_status_id = contactStatusId(name)),
}

/**
 * What a person becomes when a change is applied; `before` is null for a new person.
 *
 * @returns the new state, equal to `before` when nothing changed, and sentences about what was not kept
 */
export function applyInput(
  before: PersonState | null,
  { input, primaryAddressType, customValues }: PersonChange,
  { now, authorId, region }: Circumstances,
): { after: PersonState; warnings: string[] } {
  const origin = before ?? blankPerson(now, authorId)
  const after = { ...origin }
  const warnings: string[] = []
  const { email, ...rest } = input
  for (const [name, value] of Object.entries(rest)) setField(after, name, value)
  // A contact status is set by id when both come: the id is exact.
  if (input.contact_status_id !== undefined) after.contact_status_id = input.contact_status_id
  if (before) {
    after.created_at = before.created_at
    if (input.created_at !== undefined) warnings.push(remark('created_at', 'createdAtKept'))
  } else {
    after.created_at ??= origin.created_at
  }
  if (email !== undefined && !writeEmail(after, email)) {
    warnings.push(remark('email', 'emailDropped'))
  }
  if (customValues) after.custom_values = mergeCustomValues(after.custom_values, customValues)
  if (primaryAddressType !== undefined) after.primary_address_type = primaryAddressType
  derive(origin, after, now, region)
  if (before && changedKeys(before, after).length > 0) after.updated_at = formatTime(now)
  return { after, warnings }
}

function setField(state: PersonState, name: string, value: unknown) {
  if (value === undefined || !isFieldName(name)) return
  const { kind } = fieldSpec(name)
  const writer = writers[name as keyof PersonInput]
  if (writer) writer(state, value as never)
  else if (kind === 'address') {
    const address = name as AddressFieldName
    state[address] = mergeAddress(state[address], value as Partial<Address> | null)
  } else Object.assign(state, { [name]: value ?? ('list' in fieldKinds[kind] ? [] : null) })
}

/** The keys of a state in which two differ. */
export const changedKeys = (before: PersonState, after: PersonState): (keyof PersonState)[] =>
  stateKeys.filter((key) => before[key] !== after[key] && !isDeepStrictEqual(before[key], after[key]))
