import { sql, type RawBuilder } from 'kysely'
import { DUPLICATES_MAX, type DuplicateAnswer } from '../../../../contract/duplicate.ts'
import type { Database } from '../../../database/engine.ts'
import { readAbbreviated } from '../../reading/read.ts'
import type { Sight } from '../../reading/sight.ts'
import { emailFields, foldContact } from '../../finding/lookup/contacts.ts'
import { everyWord } from '../../finding/lookup/tiers.ts'
import { compare, type Comparison } from './compare.ts'
import { loadKnown, type Known } from './known.ts'
import { soughtName, type SoughtName } from './names.ts'

/** The most people compared because of an email or a phone, and because of their name. */
const CANDIDATES_MAX = 50
/** A name that more people than this have says nothing by itself. */
const NAMESAKES_MAX = 5

/** Someone who may be the same: the abbreviated person as JSON text, and why. */
export interface LikelyDuplicate extends Omit<DuplicateAnswer['results'][number], 'person'> {
  person: string
}

/**
 * The people who may be the one of whom this is known, the likeliest first: by email and phone in any form, and by
 * name, also a nickname, a sound-alike, another script or a typo, as far as something else fits.
 *
 * @param self who is not to be found: the person themself
 */
export async function likelyDuplicates(
  db: Database,
  sought: Known,
  sight: Sight,
  self: number | null = null,
): Promise<LikelyDuplicate[]> {
  const name = await soughtName(db, sought.source)
  const ids = new Set([...(await byContact(db, sought)), ...(await byName(db, sought, name))])
  if (self !== null) ids.delete(self)
  const known = await loadKnown(db, [...ids])
  const compared = [...known].flatMap(([id, other]) => {
    const comparison = compare(sought, name, other)
    return comparison ? [{ id, ...comparison }] : []
  })
  const namesakes = compared.filter(isByNameAlone)
  return present(
    db,
    compared
      .filter((one) => namesakes.length <= NAMESAKES_MAX || !isByNameAlone(one))
      .toSorted((one, other) => other.score - one.score || other.id - one.id)
      .slice(0, DUPLICATES_MAX),
    sight,
  )
}

const isByNameAlone = ({ reasons }: Comparison) => reasons.length === 1

const idsOf = async (db: Database, query: RawBuilder<unknown>): Promise<number[]> =>
  (await sql<{ id: number }>`${query} limit ${CANDIDATES_MAX}`.execute(db)).rows.map(({ id }) => id)

async function byContact(db: Database, { source, phones }: Known): Promise<number[]> {
  const emails = emailFields.flatMap((field) => source[field] ?? []).map(foldContact)
  const numbers = phones.map((phone) => phone.key)
  const found: number[] = []
  for (const [kind, values] of [
    ['email', emails],
    ['phone', numbers],
  ] as const) {
    if (values.length === 0) continue
    const query = sql`select person_id as id from contact_points
      where kind = ${kind} and value in (${sql.join(values)}) order by person_id desc`
    found.push(...(await idsOf(db, query)))
  }
  // Numbers that can't be told are no contact points.
  const untold = numbers.filter((number) => !number.startsWith('+'))
  for (const column of ['phone_key', 'mobile_key']) {
    if (untold.length === 0) break
    const query = sql`select id from people where ${sql.ref(column)} in (${sql.join(untold)}) order by id desc`
    found.push(...(await idsOf(db, query)))
  }
  return found
}

/** Those whose name is alike, first those with whom there is more in common. */
async function byName(db: Database, sought: Known, { key, first, lasts }: SoughtName): Promise<number[]> {
  if (key === '') return []
  const zips = sought.addresses.flatMap(({ zip }) => zip ?? [])
  const ranks = [
    ...(sought.birthdate ? [sql`case when birthdate = ${sought.birthdate} then 0 else 1 end`] : []),
    ...(zips.length > 0
      ? [
          sql`case when exists (select 1 from addresses
            where person_id = people.id and zip in (${sql.join(zips)})) then 0 else 1 end`,
        ]
      : []),
    sql`case when name_key = ${key} then 0 else 1 end`,
    sql`id desc`,
  ]
  const whole = [first?.matches ?? [], lasts.flatMap(({ matches }) => matches)].map((matches) =>
    matches.filter(({ kind }) => kind !== 'name_start'),
  )
  const alike = first && lasts.length > 0 ? everyWord(whole) : null
  const named = sql`select id from people where name_key = ${key}`
  const people = alike ? sql`${named} union select person_id from (${alike}) as alike` : named
  return idsOf(db, sql`select id from people where id in (${people}) order by ${sql.join(ranks)}`)
}

async function present(
  db: Database,
  found: (Comparison & { id: number })[],
  sight: Sight,
): Promise<LikelyDuplicate[]> {
  const texts = await readAbbreviated(
    db,
    found.map(({ id }) => id),
    sight,
  )
  return found.flatMap(({ id, reasons, confidence }) => {
    const person = texts.get(id)
    return person ? [{ person, confidence, reasons }] : []
  })
}
