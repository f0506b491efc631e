import { endpoints } from '../../contract/endpoints.ts'
import type { ListBody } from '../../contract/list.ts'
import type { Bind } from '../http/route.ts'
import type { Services } from '../http/services.ts'
import { membersPage } from '../lists/members-page.ts'
import { addMembers, removeMembers } from '../lists/members.ts'
import { countLists, listsPage, requireList } from '../lists/read.ts'
import { removeList, restoreList } from '../lists/remove.ts'
import { retagMembers } from '../lists/tag-members.ts'
import { changeList, createList } from '../lists/write.ts'
import { abbreviatedJson } from '../people/reading/read.ts'
import { requirePerson } from '../people/reading/require-people.ts'
import { withoutTags, withTags } from '../people/writing/retag.ts'
import { answerPage } from './page-answer.ts'
import { recordId, sightOf, writingOf } from './person-answer.ts'

/** The most ids that a warning names: enough to find the mistake. */
const NAMED_MAX = 20

function unknownPeople(ids: number[]): Pick<ListBody, 'warnings'> {
  if (ids.length === 0) return {}
  const named = ids.slice(0, NAMED_MAX).join(', ')
  const more = ids.length > NAMED_MAX ? ` and ${ids.length - NAMED_MAX} more` : ''
  return { warnings: [`people_ids that are of nobody were ignored: ${named}${more}.`] }
}

/** The endpoints of lists, and of the people on them. */
export function listRoutes(bind: Bind, services: Services) {
  const { db } = services

  bind(endpoints.listLists, (context) =>
    answerPage(services, endpoints.listLists, context, {
      read: (position, limit) => listsPage(db, position, limit),
      total: () => countLists(db),
      json: (list) => JSON.stringify(list),
    }),
  )

  bind(endpoints.createList, async ({ body, identity }) => ({
    list_resource: await createList(db, body.list, writingOf(identity)),
  }))

  bind(endpoints.showList, async ({ params }) => ({
    list_resource: await requireList(db, recordId(params.id)),
  }))

  bind(endpoints.updateList, async ({ params, body }) => ({
    list_resource: await changeList(db, recordId(params.id), body.list),
  }))

  bind(endpoints.destroyList, ({ params }) => removeList(db, recordId(params.id), new Date()))

  bind(endpoints.restoreList, async ({ params }) => ({
    list_resource: await restoreList(db, recordId(params.id)),
  }))

  bind(endpoints.listMembers, async (context) => {
    const { id, count } = await requireList(db, recordId(context.params.id))
    const { sort } = context.query
    const sight = sightOf(context.identity)
    return answerPage(services, endpoints.listMembers, context, {
      filters: { sort },
      read: (position, limit) => membersPage(db, id, sort, position, limit),
      total: async () => count,
      json: (row) => abbreviatedJson(row, sight),
    })
  })

  bind(endpoints.addMembers, async ({ params, body }) => {
    const id = recordId(params.id)
    const unknown = await addMembers(db, id, body.people_ids, new Date())
    return { list_resource: await requireList(db, id), ...unknownPeople(unknown) }
  })

  bind(endpoints.removeMembers, async ({ params, body }) => {
    const id = recordId(params.id)
    await removeMembers(db, id, body.people_ids)
    return { list_resource: await requireList(db, id) }
  })

  bind(endpoints.tagMembers, ({ params, identity }) =>
    retagMembers(db, recordId(params.id), withTags, params.tag_name, writingOf(identity)),
  )

  bind(endpoints.untagMembers, ({ params, identity }) =>
    retagMembers(db, recordId(params.id), withoutTags, params.tag_name, writingOf(identity)),
  )

  bind(endpoints.listListsOfPerson, async (context) => {
    const person = recordId(context.params.id)
    await requirePerson(db, person)
    return answerPage(services, endpoints.listListsOfPerson, context, {
      read: (position, limit) => listsPage(db, position, limit, person),
      total: () => countLists(db, person),
      json: (list) => JSON.stringify(list),
    })
  })
}
