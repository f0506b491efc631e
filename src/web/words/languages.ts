import type { Language } from '../../contract/language.ts'
import type { Words } from './en.ts'
import { firstWords, type FirstWords } from './first-words.ts'

/** What each language calls itself: whoever looks for theirs may not read the one that is shown. */
export const languageNames: Record<Language, string> = { en: 'English', es: 'Español', fr: 'Français' }

/** Where each language's words are; all but English are loaded when someone reads them. */
const catalogues: Record<Language, () => Promise<FirstWords | Words>> = {
  en: async () => firstWords,
  es: async () => (await import('./es.ts')).es,
  fr: async () => (await import('./fr.ts')).fr,
}

/** A language and its texts: every one but for English, where pages bring some of their own (`PageWords`). */
export interface Spoken {
  language: Language
  words: FirstWords | Words
}

export const english: Spoken = { language: 'en', words: firstWords }

/** Loads the words of a language. Throws when they can't be had. */
export const loadLanguage = async (language: Language): Promise<Spoken> => ({
  language,
  words: await catalogues[language](),
})
