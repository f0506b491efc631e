import type { Address } from '../../../../contract/address.ts'
import type { DuplicateQuery } from '../../../../contract/duplicate.ts'
import type { Region } from '../../../../contract/nation.ts'
import type { Database } from '../../../database/engine.ts'
import { foldText } from '../../../text/fold.ts'
import { normalizePhone, phoneKey } from '../../../text/phone-number.ts'
import { foldContact } from '../../finding/lookup/contacts.ts'
import { streetKey } from '../../parts/street-key.ts'
import { daySaid, swappedDay } from '../days.ts'
import { loadRecords } from '../load-records.ts'
import { otherIds, samenessRecord, type OtherId, type SamenessRecord } from '../record.ts'
import { writtenOf } from './written.ts'

/** Someone who is looked for in the nation: as they are compared, and by what others are found who may be the same. */
export interface Sought {
  record: SamenessRecord
  /** Names as they were written. */
  first_name: string | null
  last_name: string | null
  /** First and last name as they are kept for finding, folded. */
  first: string
  last: string
  emails: string[]
  /** As they are compared: in E.164, or the digits alone of those that can't be told. */
  phones: string[]
  /** The birthdate, and the same with its day and month the other way round. */
  birthdates: string[]
  streets: string[]
  zips: string[]
  ids: { name: OtherId; value: string }[]
  /** Whether it is being typed, so that a last name may not be whole yet. */
  isTyped: boolean
}

interface Said {
  record: SamenessRecord
  first_name: string | null
  last_name: string | null
  birthdate: string | null
  emails: (string | null)[]
  phones: (string | null)[]
  addresses: Partial<Address>[]
  ids: Sought['ids']
  isTyped: boolean
}

function soughtOf({ emails, phones, addresses, birthdate, ...said }: Said): Sought {
  const day = daySaid(birthdate)
  const known = (values: (string | null | undefined)[]) => [
    ...new Set(values.filter((value) => value != null)),
  ]
  return {
    ...said,
    first: foldText(said.first_name ?? ''),
    last: foldText(said.last_name ?? ''),
    // An email with what follows a plus, and the same without.
    emails: known([...emails.map((email) => email && foldContact(email)), ...said.record.emails]),
    phones: known(phones),
    birthdates: known([day, day && swappedDay(day)]),
    streets: known(addresses.map(({ address1 }) => streetKey(address1))),
    zips: known(addresses.map(({ zip }) => zip)),
  }
}

/** What was typed of someone. @param region of phone numbers without a country code */
export function soughtOfQuery(query: DuplicateQuery, region: Region): Sought {
  const { first_name = null, last_name = null, email = null, birthdate = null, zip = null } = query
  const phones = [query.phone ?? null, query.mobile ?? null].map((number) =>
    phoneKey(normalizePhone(number, region), number),
  )
  const home_address = { zip } as Address
  const record = samenessRecord(
    { first_name, last_name, email, birthdate, home_address },
    phones.filter((phone) => phone !== null),
  )
  const addresses = [{ zip }]
  return soughtOf({
    record,
    first_name,
    last_name,
    birthdate,
    emails: [email],
    phones,
    addresses,
    ids: [],
    isTyped: true,
  })
}

/** What is known of someone of the nation; undefined when there is nobody of this id. */
export async function loadSought(db: Database, id: number): Promise<Sought | undefined> {
  const record = (await loadRecords(db, [id])).get(id)
  const written = (await writtenOf(db, [id])).get(id)
  if (!record || !written) return undefined
  const ids = otherIds.flatMap((name) => {
    const value = written.ids[name]
    return value == null ? [] : [{ name, value: String(value) }]
  })
  return soughtOf({ ...written, record, phones: record.phones, ids, isTyped: false })
}
