import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { NumberedPageQuerySchema, numberedPageSchema, pageSchema } from '../page.ts'
import { AbbreviatedPersonSchema } from '../person.ts'
import { tagPart, TagSchema } from '../tag.ts'

/** Endpoints of the tags of the nation. */
export const tagEndpoints = {
  listTags: endpoint({
    method: 'GET',
    path: '/api/v1/tags',
    summary: 'The tags that people of the nation have, by name, page by page',
    who: 'volunteer',
    query: NumberedPageQuerySchema,
    responses: { 200: pageSchema(TagSchema) },
    numbered: numberedPageSchema(TagSchema),
  }),
  listTagged: endpoint({
    method: 'GET',
    path: '/api/v1/tags/:tag/people',
    summary: 'The people with a tag, newest first, abbreviated, page by page',
    who: 'volunteer',
    params: z.object({ tag: tagPart }),
    query: NumberedPageQuerySchema,
    responses: { 200: pageSchema(AbbreviatedPersonSchema) },
    numbered: numberedPageSchema(AbbreviatedPersonSchema),
  }),
} as const
