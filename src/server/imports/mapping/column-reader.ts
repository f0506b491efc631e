import { AddressInputSchema, type Address, type AddressPart } from '../../../contract/address.ts'
import type { Ballot } from '../../../contract/ballot.ts'
import { customValueInput, type CustomValue } from '../../../contract/custom-field.ts'
import type { FieldKindName } from '../../../contract/field-kinds.ts'
import { fieldSpec, type AddressFieldName } from '../../../contract/fields.ts'
import type {
  PlainFieldName,
  ReferenceFieldName,
  ReferenceKey,
  Target,
} from '../../../contract/import-mapping.ts'
import { inputSchema } from '../../../contract/person.ts'
import { rules } from '../../../contract/rules.ts'
import { integerInput } from '../../../contract/values.ts'
import { saysYes } from './cells/boolean-cell.ts'
import { countryCell } from './cells/country-cell.ts'
import { digitsCell } from './cells/digits-cell.ts'
import { emailsIn, isNoEmail } from './cells/email-cell.ts'
import { isNothing } from './cells/nothing.ts'
import { degreesCell } from './cells/number-cell.ts'
import { Lost, nothing } from './cells/said.ts'
import { zipCell } from './cells/zip-cell.ts'
import { checkBy, checkRead, remembering, wordOf } from './check-value.ts'
import { badEmailReader, consentReader, isConsentTarget } from './consent/consent-reader.ts'
import { customReading, fieldReading, times, type Column } from './field-cell.ts'
import { firstNameReader, nameReader, typeReader } from './name-reader.ts'
import { isPhoneField, phoneReader } from './phone-reader.ts'
import type { PutCell } from './put-cell.ts'
import type { Reading } from './row.ts'
import { streetReader } from './street-parts.ts'

/**
 * How the cells of a column come into a row; prepared once for a file. What means nothing in it says nothing, and a
 * value that was given a meaning has that.
 */
export function columnReader(target: Target, column: Column, reading: Reading): PutCell {
  const put = targetReader(target, column, reading)
  const { nothing: words = [], values } = column.mapping
  if (words.length === 0 && !values) return put
  const empty = new Set(words)
  const meanings = new Map(Object.entries(values ?? {}))
  return (text, row, index) => {
    const meant = meanings.get(text) ?? text
    return meant === '' || empty.has(meant) ? null : put(meant, row, index)
  }
}

function targetReader(target: Target, column: Column, reading: Reading): PutCell {
  switch (target.kind) {
    case 'id':
      return idReader(column)
    case 'full_name':
      return nameReader(column)
    case 'tag':
      return (text, row) => {
        if (saysYes(text)) row.input.tags = [...(row.input.tags ?? []), target.tag]
        return null
      }
    case 'ballot':
      return ballotReader(target.part, column)
    case 'reference':
      return referenceReader(target.field, target.by, column)
    case 'address':
      return addressReader(target.field, target.part, column)
    case 'street':
      return streetReader(target.field, target.part)
    case 'type':
      // It is read along with the value that it is said of: see typed-reader.ts.
      return () => null
    case 'custom':
      return customReader(target.slug, column, reading)
    case 'consent':
      return target.name === 'email_is_bad' ? badEmailReader(column) : consentReader(target.name, column)
    case 'field':
      if (isConsentTarget(target.field)) return consentReader(target.field, column)
      if (isPhoneField(target.field)) return phoneReader(target.field, column, reading.region)
      if (target.field === 'first_name') return firstNameReader
      if (target.field === 'signup_type') return typeReader(fieldReader('signup_type', column))
      return /^email[1-4]?$/.test(target.field)
        ? emailReader(target.field as EmailField)
        : fieldReader(target.field, column)
  }
}

function ballotReader(part: keyof Ballot, column: Column): PutCell {
  const read =
    part === 'cast_at' || part === 'election_at'
      ? times(column)
      : part === 'country_code'
        ? countryCell
        : String
  return (text, row, index) => {
    const found = read(text)
    if (found instanceof Lost) return found.rule
    if (found === nothing || (found === text && isNothing(text))) return null
    row.ballot ??= {}
    row.ballot[part] ??= { column: index, text: String(found) }
    return null
  }
}

const checkId = checkBy(integerInput)
const checkEmail = checkBy(inputSchema('email'))

const digitsOf =
  ({ isWorkbook = false }: Column) =>
  (text: string) =>
    digitsCell(text, isWorkbook)

function idReader(column: Column): PutCell {
  const read = checkRead(digitsOf(column), checkId)
  return (text, row) => {
    const { value, rule } = read(text)
    row.id = (value as number | null | undefined) ?? null
    return rule
  }
}

function referenceReader(field: ReferenceFieldName, by: ReferenceKey, column: Column): PutCell {
  const check = { id: checkId, email: checkEmail, external_id: checkBy(inputSchema('external_id')) }[by]
  const read = checkRead(by === 'email' ? (text) => emailsIn(text)[0] ?? text : digitsOf(column), check)
  return (text, row, index) => {
    const { value, rule } = read(text)
    if (rule !== null) return by === 'id' && rule !== rules.lostDigits ? rules.reference : rule
    if (value !== nothing) row.references.push({ column: index, field, by, value: String(value) })
    return null
  }
}

function addressReading(part: AddressPart, { isWorkbook = false }: Column): (text: string) => unknown {
  if (part === 'zip') return (text) => zipCell(text, isWorkbook)
  if (part === 'country_code') return countryCell
  return part === 'lat' || part === 'lng' ? degreesCell : String
}

function addressReader(field: AddressFieldName, part: AddressPart, at: Column): PutCell {
  const isDegrees = part === 'lat' || part === 'lng'
  const read = remembering(checkRead(addressReading(part, at), checkBy(AddressInputSchema.shape[part])))
  return (text, row, column) => {
    const address: { [Part in AddressPart]?: unknown } = row.input[field] ?? {}
    if (address[part] !== undefined) return null
    const { value, rule } = read(text)
    if (rule !== null) return rule
    if (value === nothing) return null
    address[part] = value
    row.input[field] = address as Address
    if (isDegrees) row.degrees.push({ column, field })
    return null
  }
}

function customReader(slug: string, column: Column, { customFields }: Reading): PutCell {
  const field = customFields.find((one) => one.slug === slug)
  // A field that was removed since the mapping was made: the column has nowhere to go.
  if (!field) return () => null
  const readText = customReading(field.type, field.options, column)
  const read = remembering(checkRead(readText, checkBy(customValueInput(field))))
  return (text, row) => {
    const checked = read(text)
    if (checked.rule === null && checked.value !== nothing)
      row.customValues[slug] ??= checked.value as CustomValue
    return wordOf(checked)
  }
}

type EmailField = 'email' | 'email1' | 'email2' | 'email3' | 'email4'

function emailReader(field: EmailField): PutCell {
  return (text, row, column) => {
    for (const given of emailsIn(text)) {
      const { value, rule } = checkEmail(given)
      if (rule !== null) return isNothing(text) || isNoEmail(text) ? null : rule
      const email = value as string
      if (isNoEmail(email)) continue
      if (row.input[field] === undefined) row.input[field] = email
      else row.moreEmails.push({ column, email })
    }
    return null
  }
}

/** Fields of which a second column adds to the first; of others the first that is not empty holds. */
function joined(field: PlainFieldName, before: unknown, value: unknown): unknown {
  if (Array.isArray(value)) return [...((before as unknown[] | undefined) ?? []), ...value]
  if (before === undefined) return value
  return fieldSpec(field).kind === 'long_text' ? `${String(before)}\n${String(value)}` : before
}

/** What is said of cells rather than what the API says: people write amounts in whole units, and days for times. */
const plainRules: { [Kind in FieldKindName]?: Record<string, string> } = {
  cents: { [rules.integer]: rules.amount },
  time: { [rules.time]: rules.date },
}

function fieldReader(field: PlainFieldName, column: Column): PutCell {
  const read = remembering(checkRead(fieldReading(field, column), checkBy(inputSchema(field))))
  const plainRule = plainRules[fieldSpec(field).kind] ?? {}
  return (text, row) => {
    const checked = read(text)
    const { value, rule } = checked
    if (rule !== null) return plainRule[rule] ?? rule
    if (value === nothing) return null
    const input = row.input as Record<string, unknown>
    input[field] = joined(field, input[field], value)
    return wordOf(checked)
  }
}
