import type { PersonInput } from '../../contract/person.ts'
import { formatTime } from '../../contract/times.ts'
import { addressIn } from './addresses.ts'
import type { EmailBook } from './emails.ts'
import type { PhoneBook } from './phones.ts'
import type { Resident } from './resident.ts'
import { timeBetween } from './timeline.ts'

/** Email slots: most people have one address, some a second, and few have one that bounces. */
export function emailFields(resident: Resident, emails: EmailBook): PersonInput {
  const { random, name, added, now } = resident
  const fields: PersonInput = { email1: emails.address(name, random), primary_email_id: 1 }
  if (random.chance(0.14)) {
    fields.email2 = emails.address(name, random)
    if (random.chance(0.3)) fields.primary_email_id = 2
  }
  if (random.chance(0.03)) {
    fields.email1_is_bad = true
    if (fields.email2) fields.primary_email_id = 2
  }
  if (random.chance(0.09)) {
    fields.email_opt_in = false
    fields.unsubscribed_at = formatTime(timeBetween(added, now, random))
  }
  return fields
}

/** A mobile, for some a landline or a number at work; nothing where no number is set aside for fiction. */
export function phoneFields(resident: Resident, phones: PhoneBook, mobileShare: number): PersonInput {
  const { random, city } = resident
  const fields: PersonInput = {}
  const mobile = random.chance(mobileShare) ? phones.mobile(city, random) : null
  const phone = random.chance(0.22) ? phones.landline(city, random) : null
  const work = random.chance(0.04) ? phones.landline(city, random) : null
  if (mobile) fields.mobile = mobile
  if (phone) fields.phone = phone
  if (work) fields.work_phone_number = work
  if (mobile && random.chance(0.15)) fields.mobile_opt_in = false
  if (mobile && random.chance(0.02)) fields.is_mobile_bad = true
  if (phone && random.chance(0.2)) {
    fields.phone_time = random.pick(['daytime', 'evening', 'weekend', 'anytime'])
  }
  return fields
}

/** Where the person lives, for some where they work or get letters too. */
export function addressFields({ random, city }: Resident): PersonInput {
  const home = addressIn(city, random)
  const fields: PersonInput = { home_address: home }
  if (city.country === 'US' && random.chance(0.4)) fields.registered_address = home
  if (random.chance(0.05)) fields.work_address = { ...addressIn(city, random), address2: null }
  if (city.country === 'US' && random.chance(0.02)) {
    fields.mailing_address = {
      ...home,
      address1: `PO Box ${random.between(100, 9900)}`,
      address2: null,
      lat: null,
      lng: null,
    }
  }
  return fields
}

/** The wishes of the few who don't want to hear from the nation. */
export function refusalFields({ random }: Resident): PersonInput {
  const fields: PersonInput = {}
  if (random.chance(0.012)) fields.do_not_contact = true
  if (random.chance(0.035)) fields.do_not_call = true
  if (random.chance(0.05)) fields.federal_donotcall = true
  return fields
}
