import type { Generated, Insertable, Selectable } from 'kysely'
import type { FieldKindName } from '../../contract/field-kinds.ts'
import type { FieldName, FieldSpec, fields, AddressFieldName } from '../../contract/fields.ts'
import type { CustomField } from '../../contract/custom-field.ts'
import type { AccountsTable, ActivationsTable, CredentialsTable, TokensTable } from './account-tables.ts'
import type {
  ExportsTable,
  FilePartsTable,
  FilesTable,
  ImportBatchesTable,
  ImportKeysTable,
  ImportMappingsTable,
  ImportRowsTable,
  ImportsTable,
} from './import-tables.ts'
import type { JobPeopleTable, JobsTable } from './job-tables.ts'

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
  /** The primary address, as search and nearby need it: folded, in degrees. */
  primary_city_key: string
  primary_state_key: string
  primary_lat: number | null
  primary_lng: number | null
  /** First and last name without case, accents and signs, for comparing. */
  name_key: string
  /** Each name folded by itself, for matching, searching and sorting. */
  first_name_key: string
  last_name_key: string
  /** Each phone as it is compared: E.164, or the digits of a number that can't be told. */
  phone_key: string | null
  mobile_key: string | null
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
  /** The house and the street as people are found by them; null where no house is named. */
  street_key: string | null
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

/** A private note on a person. */
export interface NotesTable {
  id: Generated<number>
  person_id: number
  author_id: number | null
  content: string
  created_at: string
}

export interface ListsTable {
  id: Generated<number>
  name: string
  slug: string
  author_id: number | null
  /** How many members it has, kept right by every change of its members. */
  count: number
}

export interface ListMembersTable {
  list_id: number
  person_id: number
  created_at: string
}

/** A list that was removed: what it takes to bring it back. */
export interface RemovedListsTable {
  id: number
  name: string
  slug: string
  author_id: number | null
  removed_at: string
}

/** Who was on a list when it was removed. */
export interface RemovedMembersTable {
  list_id: number
  person_id: number
  created_at: string
}

/** A search kept under a name. */
export interface SavedSearchesTable {
  id: Generated<number>
  account_id: string
  name: string
  /** JSON of its terms. */
  terms: string
  /** Whether everyone of the nation sees it. */
  shared: number
  created_at: string
  updated_at: string
  /** Null while it is there; one that was removed can be brought back. */
  removed_at: string | null
}

/** A call, visit, mail or the like with a person. */
export interface ContactsTable {
  id: Generated<number>
  person_id: number
  sender_id: number
  recipient_id: number
  type_id: number | null
  method: string | null
  status_id: number | null
  broadcaster_id: number | null
  note: string | null
  capital_in_cents: number
  created_at: string
}

/** Every email and phone of a person in comparable form. */
export interface ContactPointsTable {
  person_id: number
  kind: 'email' | 'phone'
  value: string
}

/** A person as ready texts, written with every change (design, rule 9): the members that say something, a line each. */
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

/** Where people vote. */
export interface PrecinctsTable {
  id: number
  code: string | null
  name: string | null
}

/** A field that the nation added to its people. */
export interface CustomFieldsTable {
  id: Generated<number>
  name: string
  slug: string
  type: CustomField['type']
  /** JSON list of the options of a multiple choice. */
  options: string | null
}

/** What a person has in a custom field. */
export interface CustomValuesTable {
  person_id: number
  slug: string
  /** JSON. */
  value: string
  /** The value as text, in lower case: what search compares. */
  comparable: string
}

/** Settings of the nation, one row a name. */
export interface SettingsTable {
  name: string
  value: string
}

/** Of each person what is looked for in part, and what orders those who are found alike. */
export interface LookupPeopleTable {
  person_id: number
  updated_at: string
  /** Emails, external id and digits of phones, folded, a line each. */
  contacts: string
}

/** The words of each person's names, folded. */
export interface LookupNamesTable {
  word: string
  person_id: number
  /** 0 as written, 1 romanised, 2 romanised from a script without vowels. */
  origin: number
}

/** Every word of a name once. */
export interface LookupWordsTable {
  word: string
}

/** How words are found that are typed otherwise: by sound, consonants, and what a typo leaves over. */
export interface LookupKeysTable {
  key: string
  word: string
}

export interface Schema {
  people: PeopleTable
  addresses: AddressesTable
  tags: TagsTable
  taggings: TaggingsTable
  notes: NotesTable
  lists: ListsTable
  list_members: ListMembersTable
  removed_lists: RemovedListsTable
  removed_members: RemovedMembersTable
  saved_searches: SavedSearchesTable
  contacts: ContactsTable
  contact_points: ContactPointsTable
  person_resources: PersonResourcesTable
  changes: ChangesTable
  accounts: AccountsTable
  credentials: CredentialsTable
  tokens: TokensTable
  precincts: PrecinctsTable
  custom_fields: CustomFieldsTable
  custom_values: CustomValuesTable
  settings: SettingsTable
  lookup_people: LookupPeopleTable
  lookup_names: LookupNamesTable
  lookup_words: LookupWordsTable
  lookup_keys: LookupKeysTable
  activations: ActivationsTable
  jobs: JobsTable
  job_people: JobPeopleTable
  files: FilesTable
  file_parts: FilePartsTable
  imports: ImportsTable
  import_batches: ImportBatchesTable
  import_rows: ImportRowsTable
  import_keys: ImportKeysTable
  import_mappings: ImportMappingsTable
  exports: ExportsTable
}

export type PersonRow = Selectable<PeopleTable>
export type NewPersonRow = Insertable<PeopleTable>
