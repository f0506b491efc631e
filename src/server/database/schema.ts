import type { Generated, Insertable, Selectable } from 'kysely'
import type { FieldKindName } from '../../contract/field-kinds.ts'
import type { FieldName, FieldSpec, fields, AddressFieldName } from '../../contract/fields.ts'
import type { Role } from '../../contract/account.ts'

/** What a column of a kind holds in the database; booleans are 0 and 1, lists are JSON. */
type ColumnValue<Kind extends FieldKindName> = Kind extends
  'integer' | 'level' | 'cents' | 'reference' | 'decimal' | 'boolean'
  ? number
  : string

type StoredField = {
  [Name in FieldName]: (typeof fields)[Name] extends { derived: true } ? never : Name
}[FieldName]
export type StoredFieldName = Extract<StoredField, FieldName>

/** The columns made from the catalogue: every field that is stored with the person. */
type FieldColumns = {
  [Name in Exclude<StoredFieldName, 'id'>]: ColumnValue<
    (typeof fields)[Name] extends FieldSpec ? (typeof fields)[Name]['kind'] : never
  > | null
}

export interface PeopleTable extends FieldColumns {
  id: Generated<number>
  /** Counts every write; the `ETag` of the person. */
  version: number
  /** The address chosen as primary; null follows the document's order. */
  primary_address_type: AddressFieldName | null
  last_contacted_by_id: number | null
  /** First and last name without case, accents and signs, for comparing. */
  name_key: string
}

export interface AddressesTable {
  person_id: number
  kind: AddressFieldName
  address1: string | null
  address2: string | null
  address3: string | null
  city: string | null
  state: string | null
  zip: string | null
  country_code: string | null
  lat: number | null
  lng: number | null
}

export interface TagsTable {
  id: Generated<number>
  name: string
  /** The name without case: two tags that differ only by case are one tag. */
  name_key: string
}

export interface TaggingsTable {
  person_id: number
  tag_id: number
  created_at: string
}

/** Every email and phone of a person in comparable form. */
export interface ContactPointsTable {
  person_id: number
  kind: 'email' | 'phone'
  value: string
}

/** A person as ready JSON text, written with every change (design, rule 9). Each text lacks its outer braces. */
export interface PersonResourcesTable {
  person_id: number
  version: number
  abbreviated_plain: string
  abbreviated_sensitive: string
  rest_plain: string
  rest_sensitive: string
}

export interface ChangesTable {
  id: Generated<number>
  person_id: number
  /** The version that this change made. */
  version: number
  kind: 'create' | 'update' | 'destroy' | 'restore'
  at: string
  /** The account that did it; null for the command line. */
  account_id: string | null
  source: 'dashboard' | 'api' | 'import' | 'undo' | 'demo'
  /** What was done in one go shares a batch. */
  batch: string | null
  /** JSON: fields with their values before and after; of a destroyed person the whole. */
  detail: string
}

/** Kept by better-auth; the columns Muster reads or adds. */
export interface AccountsTable {
  id: string
  name: string
  email: string
  role: Role
  personId: number
}

export interface TokensTable {
  id: Generated<number>
  account_id: string
  role: Role
  /** SHA-256 of the token, in hex: the token itself is shown once and never kept. */
  digest: string
  created_at: string
  last_used_at: string | null
}

/** Settings of the nation, one row a name. */
export interface SettingsTable {
  name: string
  value: string
}

export interface Schema {
  people: PeopleTable
  addresses: AddressesTable
  tags: TagsTable
  taggings: TaggingsTable
  contact_points: ContactPointsTable
  person_resources: PersonResourcesTable
  changes: ChangesTable
  accounts: AccountsTable
  tokens: TokensTable
  settings: SettingsTable
}

export type PersonRow = Selectable<PeopleTable>
export type NewPersonRow = Insertable<PeopleTable>
