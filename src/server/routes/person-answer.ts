import type { FastifyReply } from 'fastify'
import { recordNotFound } from '../../contract/problem.ts'
import type { Database } from '../database/engine.ts'
import type { Identity } from '../http/identity.ts'
import { ReadyJson } from '../http/ready-json.ts'
import { readPeople, type FullPerson } from '../people/reading/read.ts'
import type { Sight } from '../people/reading/sight.ts'
import { versionTag } from '../people/writing/edit.ts'
import type { Writing } from '../people/writing/journal.ts'

/** What this caller may see of people. */
export const sightOf = ({ role }: Identity): Sight => (role === 'volunteer' ? 'plain' : 'all')

/** How the changes of this caller are recorded. */
export const writingOf = ({ account, via }: Identity): Writing => ({
  now: new Date(),
  accountId: account.id,
  authorId: account.personId,
  source: via === 'session' ? 'dashboard' : 'api',
  batch: null,
})

/** The id in a path. Throws `not_found` for what can't be one. */
export function recordId(id: string): number {
  const number = Number(id)
  if (!/^\d+$/.test(id) || !Number.isSafeInteger(number)) throw recordNotFound()
  return number
}

/**
 * Tells which version of the person a change made, when it made one: a client that knew the one before knows this
 * one too, and goes on editing. Without a change the version may be somebody else's, and goes unsaid.
 */
export function tellVersion(reply: FastifyReply, madeVersion: number | null): void {
  if (madeVersion !== null) reply.header('etag', versionTag(madeVersion))
}

/** The answer about one person: the document's two keys, and ours only when they say something. */
function personJson({ person, precinct, primaryAddressType }: FullPerson, warnings: string[] = []): string {
  const members = [`"person":${person}`, `"precinct":${precinct}`]
  if (primaryAddressType) members.push(`"primary_address_type":${JSON.stringify(primaryAddressType)}`)
  if (warnings.length > 0) members.push(`"warnings":${JSON.stringify(warnings)}`)
  return `{${members.join(',')}}`
}

/** Answers one person in full, with the tag of their version. Throws `not_found`. */
export async function answerPerson(
  db: Database,
  id: number,
  identity: Identity,
  reply: FastifyReply,
  warnings?: string[],
): Promise<ReadyJson> {
  const [person] = await readPeople(db, [id], sightOf(identity))
  if (!person) throw recordNotFound()
  reply.header('etag', versionTag(person.version))
  return new ReadyJson(personJson(person, warnings))
}
