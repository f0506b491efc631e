import type { CountryCode } from 'libphonenumber-js/min'
import type { Address } from '../../../contract/address.ts'
import { BallotInputSchema, type Ballot } from '../../../contract/ballot.ts'
import { rules } from '../../../contract/rules.ts'
import { slots } from '../../people/parts/email-slots.ts'
import { mendAddresses, placePhones } from './finish-contact.ts'
import { noteAside } from './name-reader.ts'
import type { RowDraft } from './row.ts'
import { joinStreets } from './street-parts.ts'

/** The type of an organization: its name is no person’s, and stays whole. */
export const ORGANIZATION = 1

/** Puts together what came from several cells, in place. `remark` is told of a column and the rule it breaks; what breaks one is lost. */
export function finishRow(
  row: RowDraft,
  region: CountryCode,
  remark: (column: number, rule: string) => void,
) {
  const name = row.fullName
  if (name) nameFully(row, name, remark)
  else if (row.input.signup_type === ORGANIZATION) nameByEmployer(row)
  mendAddresses(row, region)
  if (row.morePhones.length > 0) placePhones(row, region, remark)
  if (row.moreEmails.length > 0) fillEmailSlots(row, remark)
  joinStreets(row)
  if (row.ballot) castBallot(row, region, remark)
  for (const { column, field } of row.degrees) {
    const { lat, lng, ...place } = row.input[field] ?? {}
    if ((lat === undefined) === (lng === undefined)) continue
    remark(column, rules.coordinates)
    row.input[field] = Object.keys(place).length > 0 ? (place as Address) : undefined
  }
}

/** A name in parts says more than one that is split: with either half of it, the full name says nothing. */
function nameFully(
  row: RowDraft,
  { column, whole, parts, aside, notOne }: NonNullable<RowDraft['fullName']>,
  remark: (column: number, rule: string) => void,
) {
  const { input } = row
  if (input.first_name !== undefined || input.last_name !== undefined) return
  if (input.signup_type === ORGANIZATION) {
    input.last_name = whole
    return
  }
  Object.assign(input, { ...parts, ...input })
  if (notOne !== null) row.notOne ??= { column, rule: notOne }
  const word = noteAside(row, aside, column)
  if (word) remark(column, word.remark)
}

/** An organization that has no other name is called what people would have as their employer. */
function nameByEmployer({ input }: RowDraft) {
  if (input.first_name !== undefined || input.last_name !== undefined || input.employer == null) return
  input.last_name = input.employer
  delete input.employer
}

/** Further emails take the slots that the row leaves free; `email` itself takes the first of them when it is written. */
function fillEmailSlots({ input, moreEmails }: RowDraft, remark: (column: number, rule: string) => void) {
  const taken = () => slots.map((slot) => input[`email${slot}`]?.toLowerCase())
  const email = input.email?.toLowerCase()
  const needsOne = email !== undefined && !taken().includes(email)
  const free = slots.filter((slot) => input[`email${slot}`] === undefined).slice(needsOne ? 1 : 0)
  for (const more of moreEmails) {
    const key = more.email.toLowerCase()
    if (key === email || taken().includes(key)) continue
    const slot = free.shift()
    if (slot) input[`email${slot}`] = more.email
    else remark(more.column, rules.tooMany)
  }
}

function castBallot(
  { input, ballot }: RowDraft,
  region: CountryCode,
  remark: (column: number, rule: string) => void,
) {
  const cells = ballot ?? {}
  const texts = Object.entries(cells).map(([part, { text }]) => [part, text])
  const parsed = BallotInputSchema.safeParse({ country_code: region, ...Object.fromEntries(texts) })
  if (parsed.success) {
    input.ballots = [...(input.ballots ?? []), parsed.data]
    return
  }
  const [first] = Object.values(cells)
  for (const { path, message } of parsed.error.issues) {
    // What is lacking is told where the ballot starts.
    remark((cells[path[0] as keyof Ballot] ?? first)?.column ?? 0, message)
  }
}
