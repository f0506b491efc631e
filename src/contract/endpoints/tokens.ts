import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { TokenInputSchema, TokenSchema } from '../token.ts'

/** Endpoints of API tokens. */
export const tokenEndpoints = {
  listTokens: endpoint({
    method: 'GET',
    path: '/api/v1/tokens',
    summary: 'Every API token of the nation, newest first, without the tokens themselves',
    who: 'organizer',
    ours: true,
    responses: { 200: z.strictObject({ results: z.array(TokenSchema) }) },
  }),
  createToken: endpoint({
    method: 'POST',
    path: '/api/v1/tokens',
    summary: 'Makes a token of one’s own; the answer is the only one that has it',
    who: 'organizer',
    ours: true,
    body: z.object({ token: TokenInputSchema }),
    responses: { 200: z.strictObject({ token: TokenSchema, secret: z.string() }) },
  }),
  revokeToken: endpoint({
    method: 'DELETE',
    path: '/api/v1/tokens/:id',
    summary: 'Revokes a token; it is refused from then on, and can’t be brought back',
    who: 'organizer',
    ours: true,
    params: z.object({ id: z.string() }),
    responses: { 204: null },
  }),
} as const
