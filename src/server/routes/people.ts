import type { FastifyReply } from 'fastify'
import { endpoints } from '../../contract/endpoints.ts'
import { Problem, recordNotFound } from '../../contract/problem.ts'
import { SORT_DEFAULT } from '../../contract/sort.ts'
import { loadDemoPeople } from '../demo/load.ts'
import type { Identity } from '../http/identity.ts'
import { answerPages } from '../http/numbered-page.ts'
import type { Bind } from '../http/route.ts'
import type { Services } from '../http/services.ts'
import { countPeople, indexPage, type IndexRow } from '../people/reading/index-page.ts'
import { peoplePage } from '../people/reading/people-page.ts'
import { abbreviatedJson } from '../people/reading/read.ts'
import { sortOrder } from '../people/reading/sort-order.ts'
import {
  addPerson,
  bringBackPerson,
  changePerson,
  removePerson,
  StaleVersion,
} from '../people/writing/edit.ts'
import { answerPerson, recordId, sightOf, writingOf } from './person-answer.ts'

/** The endpoints of people. */
export function peopleRoutes(bind: Bind, { db, secret }: Services) {
  bind(endpoints.countPeople, async () => ({ people_count: await countPeople(db) }))

  bind(endpoints.listPeople, async ({ query: { sort, ...query }, identity, request }) => {
    const listing = { path: endpoints.listPeople.path, filters: { sort } }
    const sight = sightOf(identity)
    const isIndex = sort.by === SORT_DEFAULT.by && sort.descending === SORT_DEFAULT.descending
    return answerPages<IndexRow>({ secret, listing, url: request.url }, query, {
      // The index reads the ready texts alone, along their key; any other order needs the people too.
      read: (position, limit) =>
        isIndex ? indexPage(db, position, limit) : peoplePage(db, [], sortOrder(sort), position, limit),
      total: () => countPeople(db),
      present: (rows) => rows.map((row) => abbreviatedJson(row, sight)),
    })
  })

  bind(endpoints.me, async ({ identity, reply }) =>
    answerPerson(db, identity.account.personId, identity, reply),
  )

  bind(endpoints.showPerson, async ({ params, query, identity, reply }) => {
    if (query.id_type !== 'external') return answerPerson(db, recordId(params.id), identity, reply)
    const row = await db
      .selectFrom('people')
      .select('id')
      .where('external_id', '=', params.id)
      .orderBy('id')
      .executeTakeFirst()
    if (!row) throw recordNotFound()
    return answerPerson(db, row.id, identity, reply)
  })

  bind(endpoints.createPerson, async ({ body, identity, reply }) => {
    const { id, warnings } = await addPerson(db, body, writingOf(identity))
    return answerPerson(db, id, identity, reply, warnings)
  })

  /** Does what holds only while nobody else changed the person; else refuses, with the person as they are now. */
  async function whileUnchanged<Result>(
    id: number,
    identity: Identity,
    reply: FastifyReply,
    act: () => Promise<Result>,
  ): Promise<Result> {
    try {
      return await act()
    } catch (error) {
      if (!(error instanceof StaleVersion)) throw error
      const { text } = await answerPerson(db, id, identity, reply)
      throw new Problem(
        'precondition_failed',
        'Someone else changed this person meanwhile.',
        JSON.parse(text),
      )
    }
  }

  bind(endpoints.updatePerson, async ({ params, body, identity, request, reply }) => {
    const id = recordId(params.id)
    const { warnings } = await whileUnchanged(id, identity, reply, () =>
      changePerson(db, id, body, writingOf(identity), request.headers['if-match']),
    )
    return answerPerson(db, id, identity, reply, warnings)
  })

  bind(endpoints.destroyPerson, ({ params, identity, request, reply }) => {
    const id = recordId(params.id)
    return whileUnchanged(id, identity, reply, () =>
      removePerson(db, id, writingOf(identity), request.headers['if-match']),
    )
  })

  bind(endpoints.restorePerson, async ({ params, identity, reply }) => {
    const id = recordId(params.id)
    await bringBackPerson(db, id, writingOf(identity))
    return answerPerson(db, id, identity, reply)
  })

  bind(endpoints.loadDemoPeople, async ({ body, identity }) =>
    loadDemoPeople(db, body.count, writingOf(identity)),
  )
}
