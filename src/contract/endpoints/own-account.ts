import { z } from 'zod'
import { PasswordChangeSchema } from '../account.ts'
import { endpoint } from '../endpoint.ts'
import { OwnSessionSchema } from '../own-session.ts'

/** Endpoints of one's own account. */
export const ownAccountEndpoints = {
  listSessions: endpoint({
    method: 'GET',
    path: '/api/v1/sessions',
    summary: 'Where one is signed in, last seen first',
    who: 'volunteer',
    ours: true,
    responses: { 200: z.strictObject({ results: z.array(OwnSessionSchema) }) },
  }),
  endSession: endpoint({
    method: 'DELETE',
    path: '/api/v1/sessions/:id',
    summary: 'Signs one of one’s own browsers out',
    who: 'volunteer',
    ours: true,
    params: z.object({ id: z.string() }),
    responses: { 204: null },
  }),
  endSessions: endpoint({
    method: 'DELETE',
    path: '/api/v1/sessions',
    summary: 'Signs out everywhere, here too',
    who: 'volunteer',
    ours: true,
    responses: { 204: null },
  }),
  changePassword: endpoint({
    method: 'PUT',
    path: '/api/v1/password',
    summary: 'Changes one’s own password, and signs out every other browser',
    who: 'volunteer',
    ours: true,
    attemptsPerMinute: 20,
    body: PasswordChangeSchema,
    responses: { 204: null },
  }),
} as const
