import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { ApiProblem } from './client.ts'
import { setReachable } from './reachability.ts'
import { sessionQuery } from './session.ts'

/** How long an answer counts as fresh: hovering a row and then opening it asks once. */
const FRESH_MS = 10_000
const RETRIES = 2

const isPassing = (error: unknown) =>
  error instanceof ApiProblem && (error.status >= 500 || error.status === 429)
const retryDelay = (failures: number, error: unknown) =>
  error instanceof ApiProblem && error.retryAfter ? error.retryAfter * 1000 : 500 * 2 ** failures

/**
 * The cache of everything the server said. Notes on the way whether it can be reached, and calls
 * `onSignedOut` when a session ended while someone was working.
 */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  const noteReachable = (error: unknown) => {
    if (error instanceof ApiProblem) setReachable(error.status !== 0)
  }
  const onError = (error: unknown) => {
    noteReachable(error)
    if (!(error instanceof ApiProblem)) return
    if (error.status !== 401 || !client.getQueryData(sessionQuery.queryKey)?.account) return
    client.setQueryData(sessionQuery.queryKey, (session) => session && { ...session, account: null })
    onSignedOut()
  }
  const onSuccess = () => setReachable(true)
  const client = new QueryClient({
    queryCache: new QueryCache({ onError, onSuccess }),
    // A refused save stays on its page, with what was typed; the page says what to do.
    mutationCache: new MutationCache({ onError: noteReachable, onSuccess }),
    defaultOptions: {
      queries: {
        staleTime: FRESH_MS,
        // An edit saved in another tab shows on return to this one, however fresh the answer here is.
        refetchOnWindowFocus: 'always',
        // A browser's word on being online is a guess; asking tells.
        networkMode: 'always',
        retry: (failures, error) => isPassing(error) && failures < RETRIES,
        retryDelay,
      },
      mutations: { networkMode: 'always' },
    },
  })
  return client
}
