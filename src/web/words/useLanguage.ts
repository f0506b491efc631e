import type { Language } from '../../contract/language.ts'
import { useKeepLanguage } from '../api/session.ts'
import { useAccount } from '../frame/account.ts'
import { browserLanguage } from './chosen-language.ts'

/** The language of the one who is signed in, and choosing it. */
export function useLanguage() {
  const account = useAccount()
  const { mutate, error } = useKeepLanguage()
  const chosen = account?.language ?? null
  return {
    /** What the pages are in, or are about to be. */
    language: chosen ?? browserLanguage(),
    /** What was chosen; null follows the browser's. */
    chosen,
    choose: (language: Language | null) => mutate(language),
    /** Why the last choice was not kept; the language is the one before again. */
    error,
  }
}
