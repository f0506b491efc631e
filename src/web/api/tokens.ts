import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { TokenInput } from '../../contract/token.ts'
import { call } from './client.ts'

/** Every API token of the nation, newest first. */
export const tokensQuery = queryOptions({
  queryKey: ['tokens'],
  queryFn: ({ signal }) => call('listTokens', { signal }).then(({ results }) => results),
})

/** Makes a token; the answer is the only one that has it. */
export function useCreateToken() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (token: TokenInput) => call('createToken', { body: { token } }),
    onSuccess: () => client.invalidateQueries({ queryKey: tokensQuery.queryKey }),
    // The secret is shown by the page that asked, and kept nowhere else.
    gcTime: 0,
  })
}

/** Revokes a token for good. */
export function useRevokeToken() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (id: number) => call('revokeToken', { params: { id: String(id) } }),
    onSuccess: (_, id) =>
      client.setQueryData(tokensQuery.queryKey, (tokens) => tokens?.filter((one) => one.id !== id)),
  })
}
