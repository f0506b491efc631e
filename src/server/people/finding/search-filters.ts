import { sql, type RawBuilder } from 'kysely'
import { fieldKinds } from '../../../contract/field-kinds.ts'
import { fieldSpec } from '../../../contract/fields.ts'
import type { Region } from '../../../contract/nation.ts'
import { Problem } from '../../../contract/problem.ts'
import { searchCustomIds, searchIds, type SearchCriteria } from '../../../contract/search.ts'
import { foldText } from '../../text/fold.ts'
import { normalizePhone, phoneKey } from '../../text/phone-number.ts'
import { tagKey } from '../parts/tag-name.ts'
import type { Filter } from '../reading/people-page.ts'
import type { Sight } from '../reading/sight.ts'

const nobody = () => sql<boolean>`1 = 0`

/** A name that has a word starting with what was asked for; several words in a row count as one. */
function nameFilter(column: 'first_name_key' | 'last_name_key', asked: string): RawBuilder<boolean> {
  const start = foldText(asked)
  if (start === '') return nobody()
  const name = sql.ref(`people.${column}`)
  return sql<boolean>`(${name} like ${`${start}%`} or ${name} like ${`% ${start}%`})`
}

const placeFilter = (column: 'primary_city_key' | 'primary_state_key', asked: string) =>
  sql<boolean>`${sql.ref(`people.${column}`)} = ${foldText(asked)}`

const emailFilter = (asked: string) => sql<boolean>`people.id in (
  select person_id from contact_points where kind = 'email' and value = ${asked.trim().toLowerCase()})`

const phoneFilter = (asked: string, region: Region) => {
  const key = phoneKey(normalizePhone(asked, region), asked)
  return key === null ? nobody() : sql<boolean>`(people.phone_key = ${key} or people.mobile_key = ${key})`
}

const tagFilter = (asked: string) => sql<boolean>`people.id in (
  select person_id from taggings join tags on tags.id = taggings.tag_id where tags.name_key = ${tagKey(asked)})`

const customFilter = (slug: string, value: string) => sql<boolean>`people.id in (
  select person_id from custom_values where slug = ${slug} and comparable = ${value.trim().toLowerCase()})`

function idFilter(name: (typeof searchIds)[number], asked: string, sight: Sight): RawBuilder<boolean> {
  const spec = fieldSpec(name)
  if (spec.sensitive && sight === 'plain')
    throw new Problem('forbidden', `Volunteers can’t search by ${name}.`)
  const parsed = fieldKinds[spec.kind].write(spec).safeParse(asked)
  return parsed.success ? sql<boolean>`${sql.ref(`people.${name}`)} = ${parsed.data}` : nobody()
}

/**
 * The conditions of a search. Throws `forbidden` when it asks by a field that the reader may not see.
 *
 * @param region of phone numbers without a country code
 */
export function searchFilters(query: SearchCriteria, sight: Sight, region: Region): Filter[] {
  const filters: Filter[] = []
  const add = <Value>(value: Value | undefined, filter: (value: Value) => Filter) => {
    if (value !== undefined) filters.push(filter(value))
  }
  add(query.first_name, (asked) => nameFilter('first_name_key', asked))
  add(query.last_name, (asked) => nameFilter('last_name_key', asked))
  add(query.email, emailFilter)
  add(query.phone, (asked) => phoneFilter(asked, region))
  add(query.city, (asked) => placeFilter('primary_city_key', asked))
  add(query.state, (asked) => placeFilter('primary_state_key', asked))
  add(query.sex, (asked) => sql<boolean>`people.sex = ${asked}`)
  add(query.birthdate, (asked) => sql<boolean>`people.birthdate = ${asked}`)
  add(query.updated_since, (asked) => sql<boolean>`people.updated_at >= ${asked}`)
  add(query.tag, tagFilter)
  add(query.support_level, (asked) => sql<boolean>`people.support_level = ${Number(asked)}`)
  if (query.with_mobile === 'true' || query.with_mobile === '1')
    filters.push(sql<boolean>`people.mobile is not null`)
  for (const name of searchIds) add(query[name], (asked) => idFilter(name, asked, sight))
  for (const slug of searchCustomIds) add(query[slug], (asked) => customFilter(slug, asked))
  for (const [slug, asked] of Object.entries(query.custom_values ?? {}))
    filters.push(customFilter(slug, asked))
  return filters
}
