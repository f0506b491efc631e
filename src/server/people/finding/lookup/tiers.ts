import { sql, type RawBuilder } from 'kysely'
import type { LookupReason, WordReason } from '../../../../contract/lookup.ts'
import type { Database, Engine } from '../../../database/engine.ts'
import { explainExact, explainFullName, explainId, explainName, explainPart } from './explain.ts'
import { joinedReadings, type Question, type TypedWord } from './question.ts'
import type { LookupSource } from './source.ts'
import { nearMatches, plainMatches, rankOf, type WordMatch } from './word-match.ts'

/** One way in which people are found. */
export interface Tier {
  /** An SQL query of those who are found so, as `person_id`; null when nobody can be. */
  who: (db: Database) => Promise<RawBuilder<unknown> | null>
  /** Why someone is found so, null when they aren't after all. */
  explain: (source: LookupSource, id: number) => LookupReason | null
}

/**
 * The most people with a part of an email, a phone or an external id who are looked at, the newest first: a part
 * that more have doesn't tell people apart.
 */
const PART_PEOPLE_MAX = 500

/**
 * The ways in which a question finds people, best first, in groups: those of a group are asked in one query, and
 * the next group only when the answer isn't full.
 */
export function tiersOf(question: Question, engine: Engine): Tier[][] {
  const { tier } = namesOf(question.words)
  const joined = joinedReadings(question.words).map((words) => asSpelling(namesOf(words).tier('script')))
  return [
    [...exactTiers(question), tier('name')],
    [tier('name_start')],
    [tier('script'), tier('spelling'), tier('nickname'), ...joined],
    question.parts.map((part) => partTier(part, engine)),
    [tier('sounds_like'), tier('typo')],
  ]
}

const always = (query: RawBuilder<unknown>) => async () => query

function exactTiers({ id, externalId, email, phone, fullNames }: Question): Tier[] {
  const tiers: Tier[] = []
  if (id !== null) {
    tiers.push({
      who: always(sql`select id as person_id from people where id = ${id}`),
      explain: (_, found) => explainId(found),
    })
  }
  if (externalId !== null) {
    tiers.push({
      who: always(sql`select id as person_id from people where external_id = ${externalId}`),
      explain: (source) => explainExact(source, externalId),
    })
  }
  for (const value of [email, phone]) {
    if (value === null) continue
    tiers.push({
      who: always(
        sql`select person_id from contact_points where value = ${value} and kind = ${value === email ? 'email' : 'phone'}`,
      ),
      explain: (source) => explainExact(source, value),
    })
  }
  if (fullNames.length > 0) {
    tiers.push({
      who: always(sql`select id as person_id from people where name_key in (${sql.join(fullNames)})`),
      explain: explainFullName,
    })
  }
  return tiers
}

const partTier = (part: string, { contactParts }: Engine): Tier => ({
  async who(db) {
    const ids = await contactParts.find(db, part, PART_PEOPLE_MAX)
    return ids.length > 0
      ? sql`select person_id from lookup_people where person_id in (${sql.join(ids)})`
      : null
  },
  explain: (source) => explainPart(source, part),
})

/** A name read with two words as one is another spelling of it, however those fit. */
const asSpelling = ({ who, explain }: Tier): Tier => ({
  who,
  explain(source, id) {
    const reason = explain(source, id)
    return reason && { ...reason, kind: 'spelling' }
  },
})

/** The tiers of a name; what only the nation's own words can tell is looked up when it is needed. */
function namesOf(words: TypedWord[]) {
  const typed = words.map((word) => ({ folded: word.folded, matches: plainMatches(word) }))
  let isNear = false

  async function addNear(db: Database) {
    if (isNear) return
    isNear = true
    const near = await nearMatches(db, words)
    for (const [index, matches] of near.entries()) typed[index]?.matches.push(...matches)
  }

  const tier = (kind: WordReason): Tier => {
    const upTo = () =>
      typed.map(({ folded, matches }) => ({
        folded,
        matches: matches.filter((match) => rankOf(match.kind) <= rankOf(kind)),
      }))
    return {
      async who(db) {
        if (rankOf(kind) >= rankOf('sounds_like')) await addNear(db)
        // Unless some word fits in this way the tier before has found them all.
        if (!typed.some(({ matches }) => matches.some((match) => match.kind === kind))) return null
        return everyWord(upTo().map(({ matches }) => matches))
      },
      explain: (source) => explainName(source, upTo()),
    }
  }
  return { tier }
}

/** The ids of people who have all the words, each given by what it stands for. */
export function everyWord(words: WordMatch[][]): RawBuilder<unknown> | null {
  const queries = words.map((matches) => sql.join(matches.flatMap(withWord), sql` union all `))
  const [first, ...others] = queries
  if (!first) return null
  const conditions = others.map((query) => sql`person_id in (${query})`)
  return conditions.length === 0
    ? first
    : sql`select person_id from (${first}) as named where ${sql.join(conditions, sql` and `)}`
}

/** After every text that goes on in any way: the last character there is. */
const LAST = '\u{10ffff}'

function withWord({ words, start, origin }: WordMatch): RawBuilder<unknown>[] {
  const ofOrigin = origin === null ? sql`` : sql` and origin = ${origin}`
  if (!start) {
    return words.length === 0
      ? []
      : [sql`select person_id from lookup_names where word in (${sql.join(words)})${ofOrigin}`]
  }
  return words.map(
    (word) =>
      sql`select person_id from lookup_names where word >= ${word} and word < ${word + LAST}${ofOrigin}`,
  )
}
