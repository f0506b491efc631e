import { z } from 'zod'
import { ChangeSchema, RemovedSchema, UndoneSchema } from '../change.ts'
import { endpoint } from '../endpoint.ts'
import { NumberedPageQuerySchema, numberedPageSchema, pageSchema } from '../page.ts'

/** Endpoints of what happened to people, and of taking it back. */
export const changeEndpoints = {
  history: endpoint({
    method: 'GET',
    path: '/api/v1/people/:id/history',
    summary: 'What happened to a person, newest first; also of one who was removed',
    who: 'staff',
    ours: true,
    params: z.object({ id: z.string() }),
    query: NumberedPageQuerySchema,
    responses: { 200: pageSchema(ChangeSchema) },
    numbered: numberedPageSchema(ChangeSchema),
  }),
  showRemoved: endpoint({
    method: 'GET',
    path: '/api/v1/people/:id/removed',
    summary: 'Who a person was who is not here any more, and who removed them',
    who: 'staff',
    ours: true,
    params: z.object({ id: z.string() }),
    responses: { 200: z.strictObject({ removed: RemovedSchema }) },
  }),
  undoChange: endpoint({
    method: 'POST',
    path: '/api/v1/changes/:id/undo',
    summary:
      'Takes a change back; what was changed since is kept and named. Adding, removing and bringing back is an organizer’s to undo',
    who: 'staff',
    ours: true,
    params: z.object({ id: z.string() }),
    responses: { 200: UndoneSchema },
  }),
  undoBatch: endpoint({
    method: 'POST',
    path: '/api/v1/batches/:batch/undo',
    summary: 'Takes everything back that was done in one go, the newest first',
    who: 'organizer',
    ours: true,
    params: z.object({ batch: z.string() }),
    responses: { 200: z.strictObject({ undone: z.int(), kept: z.array(UndoneSchema) }) },
  }),
} as const
