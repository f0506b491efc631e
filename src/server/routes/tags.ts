import { endpoints } from '../../contract/endpoints.ts'
import type { Bind } from '../http/route.ts'
import type { Services } from '../http/services.ts'
import { abbreviatedJson } from '../people/reading/read.ts'
import { countTagged, countTags, taggedPage, tagsPage } from '../people/reading/tag-pages.ts'
import { answerPage } from './page-answer.ts'
import { sightOf } from './person-answer.ts'

/** The endpoints of the tags of the nation. */
export function tagRoutes(bind: Bind, services: Services) {
  const { db } = services

  bind(endpoints.listTags, (context) =>
    answerPage(services, endpoints.listTags, context, {
      read: (position, limit) => tagsPage(db, position, limit),
      total: () => countTags(db),
      json: ({ name, taggings_count }) => JSON.stringify({ name, taggings_count }),
    }),
  )

  bind(endpoints.listTagged, (context) => {
    const sight = sightOf(context.identity)
    const { tag } = context.params
    return answerPage(services, endpoints.listTagged, context, {
      read: (position, limit) => taggedPage(db, tag, position, limit),
      total: () => countTagged(db, tag),
      json: (row) => abbreviatedJson(row, sight),
    })
  })
}
