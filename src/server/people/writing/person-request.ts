import { complaintsOf, validationProblem, type Complaint } from '../../../contract/complaint.ts'
import { isFieldName, fieldSpec, writableFields } from '../../../contract/fields.ts'
import {
  ignoredKeys,
  PersonInputSchema,
  type PersonInput,
  type PersonRequest,
} from '../../../contract/person.ts'
import { remark } from '../../../contract/remarks.ts'
import { rules } from '../../../contract/rules.ts'
import type { Database } from '../../database/engine.ts'
import { loadCustomFields } from '../parts/custom-fields.ts'
import { readCustomValues } from '../parts/custom-values.ts'
import type { PersonState } from '../parts/person-state.ts'
import type { PersonChange } from './apply-input.ts'

const referenceFields = writableFields.filter((name) => fieldSpec(name).kind === 'reference') as (
  'recruiter_id' | 'parent_id'
)[]

/** Reads the body of create or update. Throws `validation_failed` with every value that breaks a rule. */
export async function readPersonRequest(
  db: Database,
  { person, primary_address_type }: PersonRequest,
): Promise<PersonChange & { warnings: string[] }> {
  const parsed = PersonInputSchema.safeParse(person)
  const custom = readCustomValues(person, await loadCustomFields(db))
  const complaints = complaintsOf(parsed.error, person)
  if (!parsed.success || custom.complaints.length > 0) {
    throw validationProblem([...complaints, ...custom.complaints])
  }
  return {
    input: parsed.data,
    primaryAddressType: primary_address_type,
    customValues: custom.values,
    warnings: ignoredKeys(person)
      .filter((key) => !Object.hasOwn(custom.values, key))
      .map(ignored),
  }
}

const ignored = (key: string) =>
  isFieldName(key) ? remark(key, 'readOnly') : remark(key.toWellFormed(), 'unknownField')

/** Throws unless the person has a name, a phone number or an email (people-api.txt, Create Endpoint). */
export function requireIdentity(state: PersonState) {
  if (!hasIdentity(state)) throw validationProblem([{ field: 'identity', rule: rules.identity }])
}

/** Whether a person has a name, a phone or an email at all. */
export function hasIdentity(state: PersonState): boolean {
  const names = [state.first_name, state.last_name, state.middle_name, state.legal_name]
  const phones = [state.phone, state.mobile, state.work_phone_number]
  const emails = [state.email1, state.email2, state.email3, state.email4]
  return [...names, ...phones, ...emails].some((value) => value !== null && value.trim() !== '')
}

/** Throws unless every person that the input refers to exists and is someone else. */
export async function requireReferences(
  db: Database,
  input: PersonInput,
  ownId: number | null,
): Promise<void> {
  const given = referenceFields.map((field) => ({ field, id: input[field] })).filter(({ id }) => id != null)
  if (given.length === 0) return
  const ids = given.map(({ id }) => id as number)
  const rows = await db.selectFrom('people').select('id').where('id', 'in', ids).execute()
  const known = new Set(rows.map((row) => row.id))
  const complaints = given.flatMap(({ field, id }): Complaint[] => {
    if (id === ownId) return [{ field, rule: rules.ownId, value: id }]
    return known.has(id as number) ? [] : [{ field, rule: rules.unknownPerson, value: id }]
  })
  if (complaints.length > 0) throw validationProblem(complaints)
}
