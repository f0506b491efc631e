import { ApiProblem } from '../api/client.ts'
import { useFailureWords } from './failure-words.ts'

/** Says why something was not done: in the server's own words when it refused for a reason, else what failed. */
export function useRefusalWords() {
  const failureWords = useFailureWords()
  return (error: unknown): string =>
    error instanceof ApiProblem && error.status === 409 ? error.body.message : failureWords(error)
}
