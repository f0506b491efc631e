import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { mentioned } from '../named-person.ts'
import { NoteBodySchema, NoteRequestSchema, NoteSchema } from '../note.ts'
import { NumberedPageQuerySchema, numberedPageSchema, pageSchema } from '../page.ts'

const personPath = z.object({ id: z.string() })
const notePath = z.object({ id: z.string(), note_id: z.string() })

/** Endpoints of the private notes on a person. */
export const noteEndpoints = {
  listNotes: endpoint({
    method: 'GET',
    path: '/api/v1/people/:id/notes',
    summary: 'The private notes on a person, newest first, page by page',
    who: 'staff',
    ours: true,
    params: personPath,
    query: NumberedPageQuerySchema,
    responses: { 200: pageSchema(NoteSchema).extend(mentioned) },
    numbered: numberedPageSchema(NoteSchema).extend(mentioned),
  }),
  createNote: endpoint({
    method: 'POST',
    path: '/api/v1/people/:id/notes',
    summary: 'Adds a private note to a person',
    who: 'staff',
    params: personPath,
    body: NoteRequestSchema,
    responses: { 200: NoteBodySchema },
  }),
  updateNote: endpoint({
    method: 'PUT',
    path: '/api/v1/people/:id/notes/:note_id',
    summary: 'Changes what a private note says',
    who: 'staff',
    ours: true,
    params: notePath,
    body: NoteRequestSchema,
    responses: { 200: NoteBodySchema },
  }),
  destroyNote: endpoint({
    method: 'DELETE',
    path: '/api/v1/people/:id/notes/:note_id',
    summary: 'Removes a private note; the journal keeps what it said',
    who: 'staff',
    ours: true,
    params: notePath,
    responses: { 204: null },
  }),
} as const
