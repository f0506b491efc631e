import { streetParts } from '../../../contract/import-mapping.ts'
import { wordKey } from './cells/word-key.ts'
import type { Candidate } from './candidate.ts'
import { areWholeAddresses, lackNumbers } from './sample-evidence.ts'

const parts = new Set<string>(streetParts)
const [lineParts, unitParts] = [
  new Set<string>(streetParts.filter((part) => part.startsWith('street_'))),
  new Set(['unit_type', 'unit_number']),
]
/** What a column of an address without its town is called, beside one that is. */
const saysLine = /street|line|calle|rue|addr(?:ess)?[\s_]*1$/i

const hasLine = (candidates: readonly Candidate[], field: string) =>
  candidates.some(({ target }) => target === `${field}.address1` || target === `${field}.street_name`)

/** A street without numbers, beside a column of numbers, is its name. */
function withStreetNames(
  candidates: readonly Candidate[],
  cells: (column: number) => readonly string[],
): readonly Candidate[] {
  return candidates.map((candidate) => {
    const [field = '', part = ''] = candidate.target.split('.')
    const has = (other: string) => candidates.some(({ target }) => target === `${field}.${other}`)
    return part === 'address1' &&
      has('street_number') &&
      !has('street_name') &&
      lackNumbers(cells(candidate.column))
      ? { ...candidate, target: `${field}.street_name` }
      : candidate
  })
}

/**
 * What the columns of an address mean beside one another: parts of a street where it doesn't stand as a whole, and
 * an address in one cell where there is no column of its town.
 */
export function resolveStreets(
  pointed: readonly Candidate[],
  header: readonly string[],
  cells: (column: number) => readonly string[],
): Candidate[] {
  const candidates = withStreetNames(pointed, cells)
  const has = (target: string) => candidates.some((one) => one.target === target)
  const isLine = ({ column }: Candidate) => saysLine.test(header[column] ?? '')
  return candidates.flatMap((candidate): Candidate[] => {
    const [field = '', part = ''] = candidate.target.split('.')
    const to = (other: string) => [{ ...candidate, target: `${field}.${other}` }]
    if (part === 'address1' && !isLine(candidate)) {
      // Beside a street the address is the whole of it, once more.
      if (candidates.some((one) => one.target === candidate.target && isLine(one))) return []
      if (!has(`${field}.city`) && !has(`${field}.zip`) && areWholeAddresses(cells(candidate.column)))
        return field === 'home_address' ? [{ ...candidate, target: 'submitted_address' }] : []
    }
    // In a union a unit is no apartment.
    if (
      part === 'address2' &&
      wordKey(header[candidate.column] ?? '') === 'unit' &&
      !hasLine(candidates, field)
    )
      return []
    if (!parts.has(part)) return [candidate]
    if (part === 'zip4') return has(`${field}.zip`) ? [candidate] : []
    if (lineParts.has(part)) {
      if (has(`${field}.address1`)) return []
      const others = candidates.filter(
        (one) =>
          one !== candidate &&
          one.target.startsWith(`${field}.`) &&
          lineParts.has(one.target.split('.')[1] ?? ''),
      )
      // A direction of no street says nothing.
      if (part !== 'street_name') {
        if (!others.some(({ target }) => target.endsWith('.street_name'))) return []
        const isType = part === 'street_direction_after' && /suff?i?x/i.test(header[candidate.column] ?? '')
        return isType && !has(`${field}.street_type`) ? to('street_type') : [candidate]
      }
      return others.length === 0 ? to('address1') : [candidate]
    }
    if (unitParts.has(part)) {
      if (has(`${field}.address2`)) return []
      const isExtension = wordKey(header[candidate.column] ?? '') === 'extension'
      if (isExtension && !has(`${field}.street_name`)) return []
      return part === 'unit_number' && !has(`${field}.unit_type`) ? to('address2') : [candidate]
    }
    return [candidate]
  })
}
