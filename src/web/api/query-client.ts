import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { ApiProblem } from './client.ts'
import { setReachable } from './reachability.ts'

/** How long an answer counts as fresh: hovering a row and then opening it asks once. */
const FRESH_MS = 10_000
const RETRIES = 2

const isPassing = (error: unknown) => error instanceof ApiProblem && error.status >= 500
const retryDelay = (failures: number, error: unknown) =>
  error instanceof ApiProblem && error.retryAfter ? error.retryAfter * 1000 : 500 * 2 ** failures

/** The cache of everything the server said. Notes on the way whether it can be reached. */
export function createQueryClient(): QueryClient {
  const onError = (error: unknown) => {
    if (error instanceof ApiProblem) setReachable(error.status !== 0)
  }
  const onSuccess = () => setReachable(true)
  return new QueryClient({
    queryCache: new QueryCache({ onError, onSuccess }),
    // A refused save stays on its page, with what was typed; the page says what to do.
    mutationCache: new MutationCache({ onError, onSuccess }),
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
}
