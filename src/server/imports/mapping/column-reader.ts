import { AddressInputSchema, type Address, type AddressPart } from '../../../contract/address.ts'
import type { Ballot } from '../../../contract/ballot.ts'
import { customValueInput, type CustomValue } from '../../../contract/custom-field.ts'
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
import { isNoDate } from './cells/date-cell.ts'
import { countryCell } from './cells/country-cell.ts'
import { emailsIn } from './cells/email-cell.ts'
import { degreesCell } from './cells/number-cell.ts'
import { checkBy, remembering } from './check-value.ts'
import { badEmailReader, consentReader, isConsentTarget } from './consent/consent-reader.ts'
import { customReading, fieldReading, times, type Column } from './field-cell.ts'
import { splitFullName } from './names/full-name.ts'
import { nameManner } from './names/name-manner.ts'
import type { PutCell } from './put-cell.ts'
import type { Reading } from './row.ts'

/** How the cells of a column come into a row; prepared once for a file. */
export function columnReader(target: Target, column: Column, reading: Reading): PutCell {
  switch (target.kind) {
    case 'id':
      return putId
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
      return referenceReader(target.field, target.by)
    case 'address':
      return addressReader(target.field, target.part)
    case 'custom':
      return customReader(target.slug, column, reading)
    case 'consent':
      return target.name === 'email_is_bad' ? badEmailReader(column) : consentReader(target.name, column)
    case 'field':
      if (isConsentTarget(target.field)) return consentReader(target.field, column)
      return /^email[1-4]?$/.test(target.field)
        ? emailReader(target.field as EmailField)
        : fieldReader(target.field, column)
  }
}

const checkName = checkBy(inputSchema('legal_name'))

function nameReader({ header }: Column): PutCell {
  const manner = nameManner(header)
  return (text, row) => {
    const { rule } = checkName(text)
    if (rule === null) row.fullName ??= { whole: text, parts: splitFullName(text, manner) }
    return rule
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
    row.ballot ??= {}
    row.ballot[part] ??= { column: index, text: String(read(text)) }
    return null
  }
}

const checkId = checkBy(integerInput)
const checkEmail = checkBy(inputSchema('email'))

const putId: PutCell = (text, row) => {
  const { value, rule } = checkId(text)
  row.id = value as number | null
  return rule
}

function referenceReader(field: ReferenceFieldName, by: ReferenceKey): PutCell {
  const check = { id: checkId, email: checkEmail, external_id: checkBy(inputSchema('external_id')) }[by]
  return (text, row, column) => {
    const { value, rule } = check(by === 'email' ? (emailsIn(text)[0] ?? text) : text)
    if (rule !== null) return by === 'id' ? rules.reference : rule
    row.references.push({ column, field, by, value: String(value) })
    return null
  }
}

function addressReader(field: AddressFieldName, part: AddressPart): PutCell {
  const check = checkBy(AddressInputSchema.shape[part])
  const isDegrees = part === 'lat' || part === 'lng'
  const readText = part === 'country_code' ? countryCell : isDegrees ? degreesCell : String
  const read = remembering((text) => check(readText(text)))
  return (text, row, column) => {
    const address: { [Part in AddressPart]?: unknown } = row.input[field] ?? {}
    if (address[part] !== undefined) return null
    const { value, rule } = read(text)
    if (rule !== null) return rule
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
  const check = checkBy(customValueInput(field))
  const readText = customReading(field.type, field.options, column)
  const read = remembering((text) => check(readText(text)))
  return (text, row) => {
    const { value, rule } = read(text)
    if (rule === null) row.customValues[slug] ??= value as CustomValue
    return rule
  }
}

type EmailField = 'email' | 'email1' | 'email2' | 'email3' | 'email4'

function emailReader(field: EmailField): PutCell {
  return (text, row, column) => {
    for (const given of emailsIn(text)) {
      const { value, rule } = checkEmail(given)
      if (rule !== null) return rule
      const email = value as string
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

function fieldReader(field: PlainFieldName, column: Column): PutCell {
  const check = checkBy(inputSchema(field))
  const readText = fieldReading(field, column)
  const read = remembering((text) => check(readText(text)))
  const { kind } = fieldSpec(field)
  const isDay = kind === 'date' || kind === 'time'
  return (text, row) => {
    if (isDay && isNoDate(text)) return null
    const { value, rule } = read(text)
    if (rule !== null) return kind === 'cents' && rule === rules.integer ? rules.amount : rule
    const input = row.input as Record<string, unknown>
    input[field] = joined(field, input[field], value)
    return null
  }
}
