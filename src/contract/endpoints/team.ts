import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { AccountChangeSchema, InvitationInputSchema, InvitationSchema, TeamAccountSchema } from '../team.ts'

const account = z.strictObject({ account: TeamAccountSchema })
const invitation = z.strictObject({ invitation: InvitationSchema })
const accountPath = z.object({ id: z.string() })
const invitationPath = z.object({ id: z.string() })

/** Endpoints of who may come in: accounts and invitations. */
export const teamEndpoints = {
  listAccounts: endpoint({
    method: 'GET',
    path: '/api/v1/accounts',
    summary: 'Everyone who has an account, closed ones too, by name',
    who: 'organizer',
    ours: true,
    responses: { 200: z.strictObject({ results: z.array(TeamAccountSchema) }) },
  }),
  updateAccount: endpoint({
    method: 'PUT',
    path: '/api/v1/accounts/:id',
    summary: 'Changes a role, at once for open sessions and tokens too; one organizer always stays',
    who: 'organizer',
    ours: true,
    params: accountPath,
    body: z.object({ account: AccountChangeSchema }),
    responses: { 200: account },
  }),
  closeAccount: endpoint({
    method: 'POST',
    path: '/api/v1/accounts/:id/close',
    summary: 'Closes an account: sessions end and tokens are refused at once; the person stays',
    who: 'organizer',
    ours: true,
    params: accountPath,
    responses: { 200: account },
  }),
  reopenAccount: endpoint({
    method: 'POST',
    path: '/api/v1/accounts/:id/reopen',
    summary: 'Opens a closed account again, with its password, role and tokens',
    who: 'organizer',
    ours: true,
    params: accountPath,
    responses: { 200: account },
  }),
  listInvitations: endpoint({
    method: 'GET',
    path: '/api/v1/invitations',
    summary: 'Everyone who was mailed a link and has no account yet',
    who: 'organizer',
    ours: true,
    responses: { 200: z.strictObject({ results: z.array(InvitationSchema) }) },
  }),
  invite: endpoint({
    method: 'POST',
    path: '/api/v1/invitations',
    summary:
      'Mails someone the link that makes their account of a role; adds the person when nobody has the email',
    who: 'organizer',
    ours: true,
    body: z.object({ invitation: InvitationInputSchema }),
    responses: { 200: invitation },
  }),
  resendInvitation: endpoint({
    method: 'POST',
    path: '/api/v1/invitations/:id/resend',
    summary: 'Mails a new link; earlier ones end',
    who: 'organizer',
    ours: true,
    params: invitationPath,
    responses: { 200: invitation },
  }),
  withdrawInvitation: endpoint({
    method: 'DELETE',
    path: '/api/v1/invitations/:id',
    summary: 'Ends every link that was mailed to the person',
    who: 'organizer',
    ours: true,
    params: invitationPath,
    responses: { 204: null },
  }),
} as const
