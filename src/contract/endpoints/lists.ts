import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import {
  ListBodySchema,
  ListRequestSchema,
  ListSchema,
  MembersRequestSchema,
  NewListRequestSchema,
} from '../list.ts'
import { NumberedPageQuerySchema, numberedPageSchema, pageSchema } from '../page.ts'
import { AbbreviatedPersonSchema } from '../person.ts'
import { SortSchema } from '../sort.ts'
import { tagPart } from '../tag.ts'

const idPath = z.object({ id: z.string() })
const tagPath = z.object({ id: z.string(), tag_name: tagPart })

/** Endpoints of lists, and of the people on them. */
export const listEndpoints = {
  listLists: endpoint({
    method: 'GET',
    path: '/api/v1/lists',
    summary: 'The lists of the nation, newest first, page by page',
    who: 'volunteer',
    query: NumberedPageQuerySchema,
    responses: { 200: pageSchema(ListSchema) },
    numbered: numberedPageSchema(ListSchema),
  }),
  createList: endpoint({
    method: 'POST',
    path: '/api/v1/lists',
    summary: 'Makes a list',
    who: 'staff',
    body: NewListRequestSchema,
    responses: { 200: ListBodySchema },
  }),
  showList: endpoint({
    method: 'GET',
    path: '/api/v1/lists/:id',
    summary: 'A list by its id',
    who: 'volunteer',
    ours: true,
    params: idPath,
    responses: { 200: ListBodySchema },
  }),
  updateList: endpoint({
    method: 'PUT',
    path: '/api/v1/lists/:id',
    summary: 'Changes name, slug or author of a list',
    who: 'staff',
    params: idPath,
    body: ListRequestSchema,
    responses: { 200: ListBodySchema },
  }),
  destroyList: endpoint({
    method: 'DELETE',
    path: '/api/v1/lists/:id',
    summary: 'Removes a list; the people on it stay in the nation, and restore brings it back',
    who: 'staff',
    params: idPath,
    responses: { 204: null },
  }),
  restoreList: endpoint({
    method: 'POST',
    path: '/api/v1/lists/:id/restore',
    summary: 'Brings a removed list back with its people, and with the same id',
    who: 'staff',
    ours: true,
    params: idPath,
    responses: { 200: ListBodySchema },
  }),
  listMembers: endpoint({
    method: 'GET',
    path: '/api/v1/lists/:id/people',
    summary: 'The people on a list, newest first, abbreviated, page by page',
    who: 'volunteer',
    params: idPath,
    query: NumberedPageQuerySchema.extend({ sort: SortSchema }),
    responses: { 200: pageSchema(AbbreviatedPersonSchema) },
    numbered: numberedPageSchema(AbbreviatedPersonSchema),
  }),
  addMembers: endpoint({
    method: 'POST',
    path: '/api/v1/lists/:id/people',
    summary: 'Puts people on a list, up to 100,000 at once',
    who: 'staff',
    params: idPath,
    body: MembersRequestSchema,
    responses: { 200: ListBodySchema },
    hosted: { 200: 204 },
  }),
  removeMembers: endpoint({
    method: 'DELETE',
    path: '/api/v1/lists/:id/people',
    summary: 'Takes people off a list, up to 100,000 at once',
    who: 'staff',
    params: idPath,
    body: MembersRequestSchema,
    responses: { 200: ListBodySchema },
    hosted: { 200: 204 },
  }),
  tagMembers: endpoint({
    method: 'POST',
    path: '/api/v1/lists/:id/tag/:tag_name',
    summary: 'Puts a tag on everyone on a list',
    who: 'staff',
    params: tagPath,
    responses: { 204: null },
  }),
  untagMembers: endpoint({
    method: 'DELETE',
    path: '/api/v1/lists/:id/tag/:tag_name',
    summary: 'Takes a tag off everyone on a list',
    who: 'staff',
    params: tagPath,
    responses: { 204: null },
  }),
  listListsOfPerson: endpoint({
    method: 'GET',
    path: '/api/v1/people/:id/lists',
    summary: 'The lists that a person is on, newest first, page by page',
    who: 'volunteer',
    params: idPath,
    query: NumberedPageQuerySchema,
    responses: { 200: pageSchema(ListSchema) },
    numbered: numberedPageSchema(ListSchema),
  }),
} as const
