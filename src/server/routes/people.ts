import type { FastifyReply } from 'fastify'
import { endpoints } from '../../contract/endpoints.ts'
import { loadDemoPeople } from '../demo/load.ts'
import type { Identity } from '../http/identity.ts'
import { pageLink, readPosition } from '../http/paging.ts'
import { Problem, recordNotFound } from '../http/problem.ts'
import { ReadyJson, type Bind } from '../http/route.ts'
import {
  addPerson,
  bringBackPerson,
  changePerson,
  removePerson,
  StaleVersion,
  versionTag,
} from '../people/edit.ts'
import { indexPage } from '../people/index-page.ts'
import type { Writing } from '../people/journal.ts'
import { readPeople, type FullPerson, type Sight } from '../people/read.ts'
import type { Services } from '../services.ts'

const sightOf = ({ role }: Identity): Sight => (role === 'volunteer' ? 'plain' : 'all')

const writingOf = ({ account, via }: Identity): Writing => ({
  now: new Date(),
  accountId: account.id,
  authorId: account.personId,
  source: via === 'session' ? 'dashboard' : 'api',
  batch: null,
})

/** The id in a path. Throws `not_found` for what can't be one. */
function personId(id: string): number {
  const number = Number(id)
  if (!/^\d+$/.test(id) || !Number.isSafeInteger(number)) throw recordNotFound()
  return number
}

/** The answer about one person: the document's two keys, and ours only when they say something. */
function personJson({ person, precinct, primaryAddressType }: FullPerson, warnings: string[] = []): string {
  const members = [`"person":${person}`, `"precinct":${precinct}`]
  if (primaryAddressType) members.push(`"primary_address_type":${JSON.stringify(primaryAddressType)}`)
  if (warnings.length > 0) members.push(`"warnings":${JSON.stringify(warnings)}`)
  return `{${members.join(',')}}`
}

/** The endpoints of people. */
export function peopleRoutes(bind: Bind, { db, secret }: Services) {
  async function answer(
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

  bind(endpoints.countPeople, async () => {
    const { count } = await db
      .selectFrom('people')
      .select((query) => query.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    return { people_count: Number(count) }
  })

  bind(endpoints.listPeople, async ({ query, identity, request }) => {
    const listing = { path: endpoints.listPeople.path, filters: {} }
    const position = readPosition(secret, listing, query)
    const page = await indexPage(db, position, query.limit, sightOf(identity))
    const link = (start: typeof page.next) =>
      JSON.stringify(start && pageLink(secret, listing, request.url, start))
    return new ReadyJson(
      `{"results":[${page.results.join(',')}],"next":${link(page.next)},"prev":${link(page.prev)}}`,
    )
  })

  bind(endpoints.me, async ({ identity, reply }) => answer(identity.account.personId, identity, reply))

  bind(endpoints.showPerson, async ({ params, query, identity, reply }) => {
    if (query.id_type !== 'external') return answer(personId(params.id), identity, reply)
    const row = await db
      .selectFrom('people')
      .select('id')
      .where('external_id', '=', params.id)
      .orderBy('id')
      .executeTakeFirst()
    if (!row) throw recordNotFound()
    return answer(row.id, identity, reply)
  })

  bind(endpoints.createPerson, async ({ body, identity, reply }) => {
    const { id, warnings } = await addPerson(db, body, writingOf(identity))
    return answer(id, identity, reply, warnings)
  })

  bind(endpoints.updatePerson, async ({ params, body, identity, request, reply }) => {
    const id = personId(params.id)
    try {
      const { warnings } = await changePerson(db, id, body, writingOf(identity), request.headers['if-match'])
      return await answer(id, identity, reply, warnings)
    } catch (error) {
      if (!(error instanceof StaleVersion)) throw error
      const { text } = await answer(id, identity, reply)
      throw new Problem(
        'precondition_failed',
        'Someone else changed this person meanwhile.',
        JSON.parse(text),
      )
    }
  })

  bind(endpoints.destroyPerson, async ({ params, identity }) => {
    await removePerson(db, personId(params.id), writingOf(identity))
  })

  bind(endpoints.restorePerson, async ({ params, identity, reply }) => {
    const id = personId(params.id)
    await bringBackPerson(db, id, writingOf(identity))
    return answer(id, identity, reply)
  })

  bind(endpoints.loadDemoPeople, async ({ body, identity }) =>
    loadDemoPeople(db, body.count, writingOf(identity)),
  )
}
