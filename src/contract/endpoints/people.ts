import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { NumberedPageQuerySchema, numberedPageSchema, pageSchema } from '../page.ts'
import { AbbreviatedPersonSchema, PersonBodySchema, PersonRequestSchema } from '../person.ts'
import { SortSchema } from '../sort.ts'

/** The most demo people the dashboard loads at once. */
const DEMO_MAX = 100_000

const idPath = z.object({ id: z.string() })

/** Endpoints of people themselves. */
export const peopleEndpoints = {
  countPeople: endpoint({
    method: 'GET',
    path: '/api/v1/people/count',
    summary: 'How many people the nation has',
    who: 'volunteer',
    responses: { 200: z.strictObject({ people_count: z.int() }) },
  }),
  listPeople: endpoint({
    method: 'GET',
    path: '/api/v1/people',
    summary: 'The people of the nation, newest first, abbreviated, page by page',
    who: 'volunteer',
    query: NumberedPageQuerySchema.extend({ sort: SortSchema }),
    responses: { 200: pageSchema(AbbreviatedPersonSchema) },
    numbered: numberedPageSchema(AbbreviatedPersonSchema),
  }),
  me: endpoint({
    method: 'GET',
    path: '/api/v1/people/me',
    summary: 'The person whom the token or session belongs to',
    who: 'volunteer',
    responses: { 200: PersonBodySchema },
  }),
  showPerson: endpoint({
    method: 'GET',
    path: '/api/v1/people/:id',
    summary: 'A person in full, by id or by external id',
    who: 'volunteer',
    params: idPath,
    query: z.object({ id_type: z.enum(['external', 'id'], 'id_type should be external').optional() }),
    responses: { 200: PersonBodySchema },
  }),
  createPerson: endpoint({
    method: 'POST',
    path: '/api/v1/people',
    summary: 'Adds a person',
    who: 'staff',
    body: PersonRequestSchema,
    responses: { 200: PersonBodySchema },
    hosted: { 200: 201 },
  }),
  updatePerson: endpoint({
    method: 'PUT',
    path: '/api/v1/people/:id',
    summary: 'Changes the fields that are sent; with If-Match only while nobody else did',
    who: 'staff',
    params: idPath,
    body: PersonRequestSchema,
    responses: { 201: PersonBodySchema },
    hosted: { 201: 200 },
  }),
  destroyPerson: endpoint({
    method: 'DELETE',
    path: '/api/v1/people/:id',
    summary: 'Removes a person; restore brings them back',
    who: 'organizer',
    params: idPath,
    responses: { 204: null },
  }),
  restorePerson: endpoint({
    method: 'POST',
    path: '/api/v1/people/:id/restore',
    summary: 'Brings a removed person back, whole and with the same id',
    who: 'organizer',
    ours: true,
    params: idPath,
    responses: { 200: PersonBodySchema },
  }),
  loadDemoPeople: endpoint({
    method: 'POST',
    path: '/api/v1/people/demo',
    summary: 'Fills a nation that has nobody but its accounts with made-up people',
    who: 'organizer',
    ours: true,
    body: z.object({ count: z.int().min(1).max(DEMO_MAX) }),
    responses: { 200: z.strictObject({ people_count: z.int() }) },
  }),
} as const
