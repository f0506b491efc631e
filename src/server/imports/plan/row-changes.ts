import { addressLines, type Address } from '../../../contract/address.ts'
import type { Ballot } from '../../../contract/ballot.ts'
import type { CustomValues } from '../../../contract/custom-field.ts'
import { fieldSpec, isFieldName } from '../../../contract/fields.ts'
import type { PersonState } from '../../people/parts/person-state.ts'
import { changedKeys } from '../../people/writing/apply-input.ts'

/** What a value becomes, as text that people read; `before` and `after` are null for nothing. */
export interface RowChange {
  field: string
  before: string | null
  after: string | null
}

const addressParts = [...addressLines, 'lat', 'lng'] as const
/** What the server says of a change and nobody wrote. */
const stamps = new Set(['updated_at', 'first_supporter_at', 'author_id', 'primary_email_id'])

function textOf(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(itemText).join(', ')
  return String(value)
}

const itemText = (item: unknown): string => {
  if (typeof item !== 'object') return String(item)
  const { election_at, election_period, vote_method } = item as Ballot
  return [election_at.slice(0, 10), election_period, vote_method].filter(Boolean).join(' ')
}

const change = (field: string, before: unknown, after: unknown): RowChange[] => {
  const texts = { field, before: textOf(before), after: textOf(after) }
  return texts.before === texts.after ? [] : [texts]
}

/** The fields in which two states differ, parts of addresses and custom fields each by itself, but what follows from others. */
export function rowChanges(before: PersonState, after: PersonState): RowChange[] {
  return changedKeys(before, after).flatMap((name) => {
    if (stamps.has(name)) return []
    // Whoever gets a first email has it as the primary one.
    if (name === 'primary_email_id' && before.primary_email_id === null) return []
    if (name === 'custom_values') {
      const [had, has] = [before.custom_values, after.custom_values] as CustomValues[]
      const slugs = new Set([...Object.keys(had ?? {}), ...Object.keys(has ?? {})])
      return [...slugs].flatMap((slug) => change(slug, had?.[slug], has?.[slug]))
    }
    if (!isFieldName(name)) return []
    const { kind, readOnly } = fieldSpec(name)
    if (readOnly) return []
    if (kind !== 'address') return change(name, before[name], after[name])
    const [had, has] = [before[name], after[name]] as (Address | null)[]
    return addressParts.flatMap((part) => change(`${name}.${part}`, had?.[part], has?.[part]))
  })
}
