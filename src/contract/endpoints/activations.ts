import { z } from 'zod'
import { AccessSchema, ActivationSchema, NewPasswordSchema, SessionSchema } from '../account.ts'
import { endpoint } from '../endpoint.ts'

const tokenPath = z.object({ token: z.string() })

/** Endpoints that turn a person into someone who signs in. */
export const activationEndpoints = {
  registerPerson: endpoint({
    method: 'GET',
    path: '/api/v1/people/:id/register',
    summary: 'Mails a person the link that makes their account',
    who: 'organizer',
    changes: true,
    params: z.object({ id: z.string() }),
    responses: { 200: z.strictObject({ status: z.literal('success') }) },
  }),
  showAccess: endpoint({
    method: 'GET',
    path: '/api/v1/people/:id/access',
    summary: 'Whether a person has an account, and the invitation that waits for them',
    who: 'organizer',
    ours: true,
    params: z.object({ id: z.string() }),
    responses: { 200: z.strictObject({ access: AccessSchema }) },
  }),
  showActivation: endpoint({
    method: 'GET',
    path: '/api/v1/activations/:token',
    summary: 'Whose account a link makes, while it holds',
    who: 'anyone',
    ours: true,
    params: tokenPath,
    responses: { 200: ActivationSchema },
  }),
  activate: endpoint({
    method: 'POST',
    path: '/api/v1/activations/:token',
    summary: 'Sets the password of the account that a link makes, and signs in',
    who: 'anyone',
    ours: true,
    params: tokenPath,
    body: NewPasswordSchema,
    responses: { 200: SessionSchema },
  }),
} as const
