import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { BulkChangeRequestSchema, JobBodySchema, SelectionBodySchema, WhomSchema } from '../job.ts'

const idPath = z.object({ id: z.string() })

/** Endpoints of what is done to many people in one go. */
export const jobEndpoints = {
  describeSelection: endpoint({
    method: 'POST',
    path: '/api/v1/people/selection',
    summary: 'How many people a choice means, and which tags they have',
    who: 'staff',
    ours: true,
    body: z.object({ whom: WhomSchema }),
    responses: { 200: SelectionBodySchema },
  }),
  startBulkChange: endpoint({
    method: 'POST',
    path: '/api/v1/bulk_changes',
    summary:
      'Tags, untags, lists or deletes many people: answers with a job, done or under way. Deleting is an organizer’s',
    who: 'staff',
    ours: true,
    body: BulkChangeRequestSchema,
    responses: { 202: JobBodySchema },
  }),
  showJob: endpoint({
    method: 'GET',
    path: '/api/v1/jobs/:id',
    summary: 'How far a job is, and whom it could do nothing for',
    who: 'staff',
    ours: true,
    params: idPath,
    responses: { 200: JobBodySchema },
  }),
  cancelJob: endpoint({
    method: 'POST',
    path: '/api/v1/jobs/:id/cancel',
    summary: 'Stops a job; what is done stays done, and can be undone',
    who: 'staff',
    ours: true,
    params: idPath,
    responses: { 200: JobBodySchema },
  }),
  undoJob: endpoint({
    method: 'POST',
    path: '/api/v1/jobs/:id/undo',
    summary: 'Takes back all that a job did, as a job of its own; what was changed since is kept and named',
    who: 'staff',
    ours: true,
    params: idPath,
    responses: { 202: JobBodySchema },
  }),
} as const
