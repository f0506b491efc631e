import type { Address } from '../../../contract/address.ts'
import type { AddressFieldName } from '../../../contract/fields.ts'
import type { PersonState } from './person-state.ts'

/** The order in which an address becomes primary (people-api.txt, Address Resource). */
const order = ['work_address', 'billing_address', 'registered_address', 'home_address'] as const

/** The address chosen as primary while it is filled, else the first filled of work, billing, registered, home. */
export function primaryAddress(
  state: Pick<PersonState, 'primary_address_type' | AddressFieldName>,
): Address | null {
  const chosen = state.primary_address_type ? state[state.primary_address_type] : null
  return chosen ?? order.map((name) => state[name]).find((address) => address !== null) ?? null
}
