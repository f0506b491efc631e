import { sql, type RawBuilder } from 'kysely'
import { DUPLICATES_MAX, type DuplicateAnswer } from '../../../../contract/duplicate.ts'
import type { SamenessReasonKind } from '../../../../contract/sameness.ts'
import type { Database } from '../../../database/engine.ts'
import { foldText } from '../../../text/fold.ts'
import { readAbbreviated } from '../../reading/read.ts'
import type { Sight } from '../../reading/sight.ts'
import { loadRecords } from '../load-records.ts'
import { NationFrequencies } from '../nation-frequencies.ts'
import type { SamenessRecord } from '../record.ts'
import { nearlyNamed } from './near-names.ts'
import { shownValue } from './shown-value.ts'
import type { Sought } from './sought.ts'
import { weigh, type Likeness } from './weigh.ts'
import { writtenOf } from './written.ts'

/** The most people compared for one thing that they have in common with the one sought. */
const CANDIDATES_MAX = 50
/** A name that more people than this have says nothing by itself. */
const NAMESAKES_MAX = 5

/** Someone who may be the same: the abbreviated person as JSON text, and why. */
export interface LikelyDuplicate extends Omit<DuplicateAnswer['results'][number], 'person'> {
  person: string
}

/**
 * The people who may be the one of whom this is known, the likeliest first, as the judge of sameness says. They are
 * found by ids, email and phone in any form, by birthdate and by house, and by name, also a nickname, a sound-alike,
 * another script or a typo.
 *
 * @param self who is not to be found: the person themself
 */
export async function likelyDuplicates(
  db: Database,
  sought: Sought,
  sight: Sight,
  self: number | null = null,
): Promise<LikelyDuplicate[]> {
  const ids = new Set(await candidates(db, sought))
  if (self !== null) ids.delete(self)
  const records = await loadRecords(db, [...ids])
  const frequencies = await frequenciesAmong(db, [sought.record, ...records.values()])
  const weighed = [...records].flatMap(([id, other]) => {
    const likeness = weigh(sought, other, frequencies)
    return likeness ? [{ id, ...likeness }] : []
  })
  const namesakes = weighed.filter(isByNameAlone)
  const found = weighed
    .filter((one) => namesakes.length <= NAMESAKES_MAX || !isByNameAlone(one))
    .toSorted((one, other) => rank(one) - rank(other) || other.weight - one.weight || other.id - one.id)
    .slice(0, DUPLICATES_MAX)
  return present(db, found, sought, sight)
}

const ranks = ['high', 'medium', 'low']
const rank = ({ confidence }: Likeness) => ranks.indexOf(confidence)

/** What many namesakes share. */
const ofNames = /name|initial|suffix|^sex$|^city$/
const isByNameAlone = ({ confidence, reasons }: Likeness) =>
  confidence === 'low' && !reasons.some(({ kind, speaks }) => speaks === 'for' && !ofNames.test(kind))

const frequenciesAmong = (db: Database, records: SamenessRecord[]) =>
  new NationFrequencies().of(db, {
    firsts: records.map(({ first }) => first),
    lasts: records.map(({ last }) => last),
    streets: records.flatMap(({ addresses }) => addresses.flatMap(({ street }) => street?.core ?? [])),
  })

async function candidates(db: Database, sought: Sought): Promise<number[]> {
  const { emails, phones, birthdates, streets, ids } = sought
  const isTold = (phone: string) => phone.startsWith('+')
  const untold = phones.filter((phone) => !isTold(phone))
  const initials = [...new Set([sought.first[0], sought.last[0]].filter((initial) => initial !== undefined))]
  const queries: RawBuilder<unknown>[] = ids.map(
    ({ name, value }) => sql`select id from people where ${sql.ref(name)} = ${value} order by id desc`,
  )
  const contacts = { email: emails, phone: phones.filter(isTold) }
  for (const [kind, values] of Object.entries(contacts)) {
    if (values.length > 0)
      queries.push(sql`select person_id as id from contact_points
        where kind = ${kind} and value in (${sql.join(values)}) order by person_id desc`)
  }
  // Numbers that can't be told are no contact points.
  for (const column of untold.length > 0 ? ['phone_key', 'mobile_key'] : [])
    queries.push(
      sql`select id from people where ${sql.ref(column)} in (${sql.join(untold)}) order by id desc`,
    )
  const sharesInitial = sql`(substr(first_name_key, 1, 1) in (${sql.join(initials)})
    or substr(last_name_key, 1, 1) in (${sql.join(initials)}))`
  if (birthdates.length > 0 && initials.length > 0)
    queries.push(sql`select id from people
      where birthdate in (${sql.join(birthdates)}) and ${sharesInitial} order by id desc`)
  if (streets.length > 0 && initials.length > 0)
    queries.push(sql`select people.id from addresses join people on people.id = addresses.person_id
      where street_key in (${sql.join(streets)}) and ${sharesInitial} order by people.id desc`)
  queries.push(...(await byName(db, sought)))
  const found: number[] = []
  for (const query of queries) {
    const { rows } = await sql<{ id: number }>`${query} limit ${CANDIDATES_MAX}`.execute(db)
    found.push(...rows.map(({ id }) => id))
  }
  return found
}

/** Those whose name is alike, first those with whom there is more in common. */
async function byName(db: Database, sought: Sought): Promise<RawBuilder<unknown>[]> {
  const { first, last, birthdates, zips } = sought
  const keys = [`${first} ${last}`, `${last} ${first}`].map(foldText).filter((key) => key !== '')
  if (keys.length === 0) return []
  const sooner = [
    ...(birthdates.length > 0 ? [sql`birthdate in (${sql.join(birthdates)})`] : []),
    ...(zips.length > 0
      ? [sql`exists (select 1 from addresses where person_id = people.id and zip in (${sql.join(zips)}))`]
      : []),
    sql`name_key in (${sql.join(keys)})`,
  ]
  const order = [...sooner.map((one) => sql`case when ${one} then 0 else 1 end`), sql`id desc`]
  const named = sql`select id from people where name_key in (${sql.join(keys)})`
  const near = await nearlyNamed(db, sought)
  const people = near ? sql`${named} union select person_id from (${near}) as near` : named
  return [sql`select id from people where id in (${people}) order by ${sql.join(order)}`]
}

/** What is said of fields that not everyone may see. */
const sensitive: ReadonlySet<SamenessReasonKind> = new Set(['other_id', 'other_ids_differ'])

async function present(
  db: Database,
  found: (Likeness & { id: number })[],
  sought: Sought,
  sight: Sight,
): Promise<LikelyDuplicate[]> {
  const ids = found.map(({ id }) => id)
  const texts = await readAbbreviated(db, ids, sight)
  const written = await writtenOf(db, ids)
  return found.flatMap(({ id, confidence, weight, reasons }) => {
    const [person, has] = [texts.get(id), written.get(id)]
    if (!person || !has) return []
    const said = reasons
      .filter(({ kind }) => sight === 'all' || !sensitive.has(kind))
      .map((reason) => ({ ...reason, value: shownValue(reason.kind, has, sought) }))
    return [{ person, confidence, weight, reasons: said }]
  })
}
