import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { Role } from '../../contract/account.ts'
import type { InvitationInput, TeamAccount } from '../../contract/team.ts'
import { call } from './client.ts'

const keys = { accounts: ['accounts'] as const, invitations: ['invitations'] as const }

/** Everyone who has an account. */
export const accountsQuery = queryOptions({
  queryKey: keys.accounts,
  queryFn: ({ signal }) => call('listAccounts', { signal }).then(({ results }) => results),
})

/** Everyone who was invited and has no account yet. */
export const invitationsQuery = queryOptions({
  queryKey: keys.invitations,
  queryFn: ({ signal }) => call('listInvitations', { signal }).then(({ results }) => results),
})

/** What to do with a changed account: it takes its place in the list. */
function useKeepAccount() {
  const client = useQueryClient()
  return ({ account }: { account: TeamAccount }) =>
    client.setQueryData(keys.accounts, (list: TeamAccount[] | undefined) =>
      list?.map((one) => (one.id === account.id ? account : one)),
    )
}

/** Changes a role. */
export function useChangeRole() {
  const onSuccess = useKeepAccount()
  return useMutation({
    mutationFn: ({ id, role }: { id: string; role: Role }) =>
      call('updateAccount', { params: { id }, body: { account: { role } } }),
    onSuccess,
  })
}

/** Closes an account. */
export function useCloseAccount() {
  const onSuccess = useKeepAccount()
  return useMutation({ mutationFn: (id: string) => call('closeAccount', { params: { id } }), onSuccess })
}

/** Opens a closed account again. */
export function useReopenAccount() {
  const onSuccess = useKeepAccount()
  return useMutation({ mutationFn: (id: string) => call('reopenAccount', { params: { id } }), onSuccess })
}

/** Asks anew who waits, and who has an account. */
function useRefreshTeam() {
  const client = useQueryClient()
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: keys.accounts }),
      client.invalidateQueries({ queryKey: keys.invitations }),
    ])
}

/** Mails someone the link to an account of a role. */
export function useInvite() {
  const onSuccess = useRefreshTeam()
  return useMutation({
    mutationFn: (invitation: InvitationInput) => call('invite', { body: { invitation } }),
    onSuccess,
  })
}

/** Mails the link to an account that has no password yet. */
export function useInviteAccount() {
  const onSuccess = useRefreshTeam()
  return useMutation({
    mutationFn: (personId: number) => call('registerPerson', { params: { id: String(personId) } }),
    onSuccess,
  })
}

/** Mails a new link; the earlier ends. */
export function useResendInvitation() {
  const onSuccess = useRefreshTeam()
  return useMutation({
    mutationFn: (id: number) => call('resendInvitation', { params: { id: String(id) } }),
    onSuccess,
  })
}

/** Ends the link of an invitation. */
export function useWithdrawInvitation() {
  const onSuccess = useRefreshTeam()
  return useMutation({
    mutationFn: (id: number) => call('withdrawInvitation', { params: { id: String(id) } }),
    onSuccess,
  })
}
