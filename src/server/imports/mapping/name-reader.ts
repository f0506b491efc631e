import { inputSchema } from '../../../contract/person.ts'
import { rules } from '../../../contract/rules.ts'
import { isHouseholdType } from './cells/choice-cell.ts'
import { checkBy } from './check-value.ts'
import { putConsent } from './consent/consent-reader.ts'
import type { Column } from './field-cell.ts'
import { nameManner } from './names/name-manner.ts'
import { namesSeveral, wholeName } from './names/whose-name.ts'
import type { PutCell } from './put-cell.ts'
import type { RowDraft } from './row.ts'

const checkName = checkBy(inputSchema('legal_name'))

/** What programs and people put where a name is lacking: an address, or that there is none. */
const noName =
  /^(?:\S+@\S+\.\S+|unknown|unknown unknown|name unknown|no name(?: given)?|none|anonymous|an[óo]nimo|anonyme|occupant|(?:current )?(?:resident|occupant)|guest)$/i

/** How cells with a full name are read: its parts wait for what the rest of the row says of the name. */
export function nameReader({ header }: Column): PutCell {
  const manner = nameManner(header)
  return (text, row, column) => {
    const { rule } = checkName(text)
    if (rule !== null) return rule
    if (noName.test(text)) return null
    row.fullName ??= { column, ...wholeName(text, manner) }
    return null
  }
}

const checkFirst = checkBy(inputSchema('first_name'))

/** How first names are read. Two of them in a cell are two people, with one phone and one email. */
export const firstNameReader: PutCell = (text, row, column) => {
  const { value, rule } = checkFirst(text)
  if (rule !== null) return rule
  if (row.input.first_name !== undefined) return null
  row.input.first_name = value as string
  if (namesSeveral(text)) row.notOne ??= { column, rule: rules.twoPeople }
  return null
}

const dead = /^(?:deceased|dec['’]?d|died|fallecid[oa]|difunt[oa]|décédée?)$/i
const noCalls = /^(?:do not call|dnc)$/i

/** Sends what stood beside a name to the note. */
export function noteAside(row: RowDraft, aside: string, column: number) {
  if (aside === '') return null
  row.asides.push(aside)
  if (dead.test(aside)) row.input.is_deceased ??= true
  if (noCalls.test(aside)) putConsent(row, 'do_not_call', true, column)
  return { remark: rules.nameAside }
}

/** How the types of records are read; a household is nobody who could be called. */
export const typeReader =
  (readOther: PutCell): PutCell =>
  (text, row, column) => {
    if (!isHouseholdType(text)) return readOther(text, row, column)
    row.notOne ??= { column, rule: rules.household }
    return null
  }
