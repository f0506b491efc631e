import type { AddressPart } from '../../../contract/address.ts'
import {
  addressParts,
  formFields,
  isAddressField,
  type AddressField,
  type AddressValues,
  type FormField,
  type FormValues,
} from './form-values.ts'

const same = (one: unknown, other: unknown) => one === other || JSON.stringify(one) === JSON.stringify(other)
const isBlank = (address: AddressValues) => addressParts.every((part) => address[part].trim() === '')

/** The fields whose value differs, in the order of the page. */
export const changedFields = (before: FormValues, now: FormValues): FormField[] =>
  formFields.filter((name) => !same(before[name], now[name]))

/** The parts of an address that differ; latitude and longitude go together, as the contract asks. */
function changedParts(before: AddressValues, now: AddressValues): AddressPart[] {
  const moved = before.lat !== now.lat || before.lng !== now.lng
  return addressParts.filter((part) =>
    part === 'lat' || part === 'lng' ? moved : !same(before[part], now[part]),
  )
}

function addressInput(before: AddressValues, now: AddressValues) {
  if (isBlank(now)) return null
  return Object.fromEntries(changedParts(before, now).map((part) => [part, now[part]]))
}

const emptied = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? null : value)

/** The body of a request that makes `now` out of `before`: only what changed, of an address only its parts. */
export const changedInput = (before: FormValues, now: FormValues): Record<string, unknown> =>
  Object.fromEntries(
    changedFields(before, now).map((name) => [
      name,
      isAddressField(name) ? addressInput(before[name], now[name]) : emptied(now[name]),
    ]),
  )

/** Fields that both `mine` and `theirs` changed, and not to the same value. */
export const contestedFields = (before: FormValues, mine: FormValues, theirs: FormValues): FormField[] =>
  changedFields(before, mine).filter((name) =>
    isAddressField(name)
      ? addressParts.some((part) => contested(before[name][part], mine[name][part], theirs[name][part]))
      : contested(before[name], mine[name], theirs[name]),
  )

const contested = (before: unknown, mine: unknown, theirs: unknown) =>
  !same(before, mine) && !same(before, theirs) && !same(mine, theirs)

const rebasedAddress = (
  before: AddressValues,
  mine: AddressValues,
  theirs: AddressValues,
): AddressValues => ({
  ...theirs,
  ...Object.fromEntries(changedParts(before, mine).map((part) => [part, mine[part]])),
})

/** What changed from `before` to `mine`, on top of `theirs`. */
export function rebase(before: FormValues, mine: FormValues, theirs: FormValues): FormValues {
  const changed = changedFields(before, mine)
  const address = (name: AddressField) => rebasedAddress(before[name], mine[name], theirs[name])
  const kept = changed.map((name) => [name, isAddressField(name) ? address(name) : mine[name]])
  return { ...theirs, ...Object.fromEntries(kept) }
}
