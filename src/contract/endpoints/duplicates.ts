import { z } from 'zod'
import { DuplicateAnswerSchema, DuplicateQuerySchema } from '../duplicate.ts'
import { endpoint } from '../endpoint.ts'

/** Who may be in the nation twice. */
export const duplicateEndpoints = {
  listDuplicates: endpoint({
    method: 'GET',
    path: '/api/v1/people/:id/duplicates',
    summary: 'People who may be the same as this one, and why',
    who: 'volunteer',
    ours: true,
    params: z.object({ id: z.string() }),
    responses: { 200: DuplicateAnswerSchema },
  }),
  findDuplicates: endpoint({
    method: 'GET',
    path: '/api/v1/people/duplicates',
    summary:
      'People who may be the same as someone of whom this is known, and why: asked before adding a person',
    who: 'volunteer',
    ours: true,
    query: DuplicateQuerySchema,
    responses: { 200: DuplicateAnswerSchema },
  }),
} as const
