import { useFailureWords } from '../frame/failure-words.ts'
import { useToast } from './useToast.ts'

/** Says that something failed, under a title such as `The note was not saved`, and why. */
export function useFailureToast() {
  const toast = useToast()
  const failureWords = useFailureWords()
  return (title: string, error: unknown): void =>
    void toast({ title, message: failureWords(error), color: 'red' })
}
