import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { TaggedSchema, TaggingRequestSchema, TaggingSchema, tagPart } from '../tag.ts'

const personPath = z.object({ id: z.string() })

/** Endpoints of the tags on a person. */
export const taggingEndpoints = {
  listTaggings: endpoint({
    method: 'GET',
    path: '/api/v1/people/:id/taggings',
    summary: 'All tags of a person, by name',
    who: 'volunteer',
    params: personPath,
    responses: { 200: z.strictObject({ taggings: z.array(TaggingSchema) }) },
  }),
  tagPerson: endpoint({
    method: 'PUT',
    path: '/api/v1/people/:id/taggings',
    summary: 'Puts one tag or several on a person and answers just those',
    who: 'staff',
    params: personPath,
    body: TaggingRequestSchema,
    responses: { 200: TaggedSchema },
  }),
  untagPerson: endpoint({
    method: 'DELETE',
    path: '/api/v1/people/:id/taggings/:tag_name',
    summary: 'Takes a tag off a person, if they have it',
    who: 'staff',
    params: z.object({ id: z.string(), tag_name: tagPart }),
    responses: { 204: null },
  }),
  untagPersonMany: endpoint({
    method: 'DELETE',
    path: '/api/v1/people/:id/taggings',
    summary: 'Takes one tag or several off a person, those that they have',
    who: 'staff',
    params: personPath,
    body: TaggingRequestSchema,
    responses: { 204: null },
  }),
} as const
