import type { CountryCode } from 'libphonenumber-js/min'
import { formatTime } from '../../../contract/times.ts'
import { normalizePhone } from '../../text/phone-number.ts'
import { keepPrimaryFilled } from './email-slots.ts'
import type { PersonState } from './person-state.ts'

/** When a field of the left changes, the one of the right says when. */
const stamps = {
  note: 'note_updated_at',
  support_level: 'support_level_changed_at',
  priority_level: 'priority_level_changed_at',
} as const

/**
 * Sets what the server derives and stores, from `before` (blank for a new person) to `after`, in place (design,
 * rule 4). What is derived at presentation, such as the full name, is in present.ts.
 */
export function derive(before: PersonState, after: PersonState, now: Date, region: CountryCode) {
  const time = formatTime(now)
  keepPrimaryFilled(after)
  if (after.phone !== before.phone) after.phone_normalized = normalizePhone(after.phone, region)
  if (after.mobile !== before.mobile) after.mobile_normalized = normalizePhone(after.mobile, region)
  for (const [field, stamp] of Object.entries(stamps) as [
    keyof typeof stamps,
    (typeof stamps)[keyof typeof stamps],
  ][]) {
    if (after[field] !== before[field]) after[stamp] = time
  }
  agreeOnEmail(before, after, time)
  if (after.is_supporter === true) after.first_supporter_at ??= after.created_at ?? time
}

/**
 * Lets the two fields that say whether someone gets email say the same: what changes in this write decides, and where
 * both change and contradict one another, the opt-out. Whoever sends both back as they were read changes nothing.
 */
function agreeOnEmail(before: PersonState, after: PersonState, time: string) {
  const isUnsubscribedAnew =
    after.unsubscribed_at !== null && after.unsubscribed_at !== before.unsubscribed_at
  if (isUnsubscribedAnew) after.email_opt_in = false
  else if (after.email_opt_in === before.email_opt_in) return
  else if (after.email_opt_in === false) after.unsubscribed_at ??= time
  else if (after.email_opt_in === true) after.unsubscribed_at = null
}
