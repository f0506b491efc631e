import { endpoints } from '../../contract/endpoints.ts'
import type { Tagging } from '../../contract/tag.ts'
import type { Bind } from '../http/route.ts'
import type { Services } from '../http/services.ts'
import { taggingsOf, tagPerson, untagPerson } from '../people/beside/tag-person.ts'
import { recordId, tellVersion, writingOf } from './person-answer.ts'

/** The endpoints of the tags on a person. */
export function taggingRoutes(bind: Bind, { db }: Services) {
  bind(endpoints.listTaggings, async ({ params }) => ({
    taggings: await taggingsOf(db, recordId(params.id)),
  }))

  bind(endpoints.tagPerson, async ({ params, body, identity, reply }) => {
    const { tag } = body.tagging
    const { taggings, madeVersion } = await tagPerson(db, recordId(params.id), tag, writingOf(identity))
    tellVersion(reply, madeVersion)
    return tag.length === 1 ? { tagging: taggings[0] as Tagging } : { taggings }
  })

  bind(endpoints.untagPerson, async ({ params, identity, reply }) => {
    const tags = [params.tag_name]
    tellVersion(reply, await untagPerson(db, recordId(params.id), tags, writingOf(identity)))
  })

  bind(endpoints.untagPersonMany, async ({ params, body, identity, reply }) => {
    const { tag } = body.tagging
    tellVersion(reply, await untagPerson(db, recordId(params.id), tag, writingOf(identity)))
  })
}
