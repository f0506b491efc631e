import type { Refusal } from '../../../contract/import-row.ts'
import type { Region } from '../../../contract/nation.ts'
import { rules } from '../../../contract/rules.ts'
import type { PersonState } from '../../people/parts/person-state.ts'
import { normalizePhone, phoneKey } from '../../text/phone-number.ts'
import type { ReadRow } from '../mapping/row.ts'

/** Where a number goes that finds its own place taken, in this order. */
const room = {
  phone: ['mobile', 'work_phone_number'],
  mobile: ['phone', 'work_phone_number'],
} as const
const places = ['phone', 'mobile', 'work_phone_number'] as const
type Place = (typeof places)[number]

/**
 * A further row of someone with another phone than they have: the number goes where there is room, so that none is
 * dropped or written over by the row of the same file after it.
 */
export function withRoomForPhones(
  said: ReadRow,
  had: PersonState,
  region: Region,
): { said: ReadRow; lost: Refusal[] } {
  const keyOf = (phone: string | null | undefined) =>
    phone ? phoneKey(normalizePhone(phone, region), phone) : null
  const input = { ...said.input }
  const lost: Refusal[] = []
  const has = new Set(places.flatMap((place) => keyOf(had[place]) ?? []))
  const isFree = (place: Place) => !had[place] && !input[place]
  let isMoved = false
  for (const field of ['phone', 'mobile'] as const) {
    const value = input[field]
    const key = keyOf(value)
    if (!value || key === null || !had[field]) continue
    delete input[field]
    isMoved = true
    if (has.has(key)) continue
    has.add(key)
    const place = room[field].find(isFree)
    if (place) input[place] = value
    else lost.push({ column: field, value, rule: rules.tooMany })
  }
  return isMoved ? { said: { ...said, input }, lost } : { said, lost }
}
