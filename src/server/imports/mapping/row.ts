import type { CountryCode } from 'libphonenumber-js/min'
import type { Ballot } from '../../../contract/ballot.ts'
import type { CustomField, CustomValue } from '../../../contract/custom-field.ts'
import type { AddressFieldName } from '../../../contract/fields.ts'
import type { ReferenceFieldName, ReferenceKey, StreetPart } from '../../../contract/import-mapping.ts'
import type { PersonInput } from '../../../contract/person.ts'
import type { WholeName } from './names/whose-name.ts'

/** What the columns are read with. */
export interface Reading {
  customFields: readonly CustomField[]
  /** The country of ballots that don't name theirs, ISO 3166-1 alpha-2. */
  region: CountryCode
  /** Decides the century of years of two digits. */
  now: Date
  /** The file is a workbook, whose numbers are no texts: they have a point, and fifteen digits. */
  isWorkbook?: boolean
}

/** Another person whom a row refers to: by their id in this nation, by email or by their external id. */
export interface Reference {
  /** The column, counted from 0. */
  column: number
  field: ReferenceFieldName
  by: ReferenceKey
  value: string
}

/** A cell that breaks a rule, or was taken in another way than it reads. */
export interface CellComplaint {
  /** Counted from 0. */
  column: number
  /** One of the sentences of `rules`. */
  rule: string
  /** The cell as the file has it. */
  value: string
  /** The cell would have told whom the row means. */
  isKey?: true
}

/** What a row says of a person. A cell that is empty says nothing: it is in none of these. */
export interface ReadRow {
  /** The id in this nation of the person who is meant; never written. */
  id: number | null
  /** Checked values, as `applyInput` takes them. */
  input: PersonInput
  /** Checked values of custom fields, by slug. */
  customValues: Record<string, CustomValue | null>
  references: Reference[]
  /** Why the row can’t be taken. */
  complaints: CellComplaint[]
  /** Cells that are lost, or taken in part, while the rest of the row is taken. */
  remarks: CellComplaint[]
  /** What goes to the note beside what is there, since it is no part of the field that its cell goes to. */
  asides: string[]
  /** The columns that say what someone agreed to, by the field that they say it of. */
  consentColumns: { [Field in 'email_opt_in' | 'mobile_opt_in' | 'do_not_call' | 'do_not_contact']?: number }
  /** The email of the row is known to reach nobody. */
  isEmailBad: boolean
}

/** The text of a cell, and its column. */
export interface Cell {
  column: number
  text: string
}

/** The parts of the lines of an address that a row has in cells of their own. */
export type StreetCells = { [Part in StreetPart]?: string }

/** A row while it is read: what is put together from several cells waits until all were read. */
export interface RowDraft extends ReadRow {
  /** Emails that found their field taken. */
  moreEmails: { column: number; email: string }[]
  /** Phone numbers behind the first of their cell. */
  morePhones: { column: number; phone: string }[]
  fullName: (WholeName & { column: number }) | null
  ballot: { [Part in keyof Ballot]?: Cell } | null
  /** Where the row says what kind of record it is, or names more than one person: it is refused with this rule. */
  notOne: { column: number; rule: string } | null
  /** Parts of lines of addresses, which are put together when all were read. */
  streets: { [Field in AddressFieldName]?: StreetCells }
  /** What another column says that the cell is which is being read: `Mobile`, `Work`. */
  kind: string
  /** The columns with a latitude or a longitude, which make a place only together. */
  degrees: { column: number; field: AddressFieldName }[]
}

export const blankRow = (): RowDraft => ({
  id: null,
  input: {},
  customValues: {},
  references: [],
  complaints: [],
  remarks: [],
  consentColumns: {},
  isEmailBad: false,
  moreEmails: [],
  morePhones: [],
  asides: [],
  fullName: null,
  ballot: null,
  notOne: null,
  streets: {},
  kind: '',
  degrees: [],
})
