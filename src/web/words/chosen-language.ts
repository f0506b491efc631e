import { LANGUAGE_DEFAULT, LanguageSchema, spokenAmong, type Language } from '../../contract/language.ts'

/** What was chosen last on this browser, so that the sign-in page knows it too. */
const KEY = 'muster-language'

/** The best of the browser's languages that Muster speaks. */
export const browserLanguage = (): Language => spokenAmong(navigator.languages) ?? LANGUAGE_DEFAULT

/** The language chosen on this browser; null when it follows the browser's, or the browser keeps nothing. */
export function chosenLanguage(): Language | null {
  try {
    return LanguageSchema.nullable().catch(null).parse(localStorage.getItem(KEY))
  } catch {
    return null
  }
}

/** Keeps a choice on this browser, if it keeps anything; null forgets it. */
export function rememberLanguage(language: Language | null) {
  try {
    if (language) localStorage.setItem(KEY, language)
    else localStorage.removeItem(KEY)
  } catch {
    // The account has it still.
  }
}
