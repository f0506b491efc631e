import { sql } from 'kysely'
import type { NamedPerson } from '../../../contract/named-person.ts'
import type { Database } from '../../database/engine.ts'
import { allEmails } from '../../people/parts/email-slots.ts'
import { fullName } from '../../people/parts/full-name.ts'
import type { PersonState } from '../../people/parts/person-state.ts'
import { idKey, otherIds } from '../../people/sameness/record.ts'
import type { RowMatch } from './match-rows.ts'

/** Finds who was removed and has the id or the email of a row. */
export type RemovedPeople = (row: Pick<RowMatch, 'said' | 'record'>) => NamedPerson | undefined

/** The most people who were removed, the last of them, who are remembered by their emails and ids. */
const REMOVED_MAX = 5_000

/** Prepares to find those who were removed; who was taken away with an import that was taken back wasn't. */
export async function removedPeople(db: Database): Promise<RemovedPeople> {
  const { rows } = await sql<{ person_id: number; detail: string }>`
    select changes.person_id, changes.detail from changes
    where changes.kind = 'destroy'
      and not exists (select 1 from people where people.id = changes.person_id)
      and not exists (select 1 from jobs where jobs.batch = changes.batch and jobs.undoes is not null)
    order by changes.id desc limit ${REMOVED_MAX}`.execute(db)
  const byKey = new Map<string, NamedPerson>()
  for (const { person_id: id, detail } of rows) {
    const state = (JSON.parse(detail) as { person: { state: Partial<PersonState> } }).person.state
    const { first_name = null, last_name = null } = state
    const person = { id, name: fullName({ first_name, last_name }) }
    for (const key of keysOf(id, state)) if (!byKey.has(key)) byKey.set(key, person)
  }
  return ({ said: { id, input }, record }) => {
    if (byKey.size === 0) return undefined
    const emails = [input.email, input.email1, input.email2, input.email3, input.email4]
    const keys = [
      ...(id === null ? [] : [`id|${id}`]),
      ...otherIds.flatMap((key) => (record().ids[key] === undefined ? [] : [`${key}|${record().ids[key]}`])),
      ...emails.flatMap((email) => (email ? [`email|${email.toLowerCase()}`] : [])),
    ]
    for (const key of keys) {
      const person = byKey.get(key)
      if (person) return person
    }
    return undefined
  }
}

const keysOf = (id: number, state: Partial<PersonState>): string[] => [
  `id|${id}`,
  ...otherIds.flatMap((key) => (state[key] == null ? [] : [`${key}|${idKey(state[key])}`])),
  ...allEmails(state as PersonState)
    .filter((email) => email != null)
    .map((email) => `email|${email.toLowerCase()}`),
]
