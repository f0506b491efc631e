import { z } from 'zod'

/** The languages that Muster speaks, by their tag. */
export const languages = ['en', 'es', 'fr'] as const
export const LanguageSchema = z.enum(languages)
export type Language = z.infer<typeof LanguageSchema>

/** Spoken to whoever speaks none of ours. */
export const LANGUAGE_DEFAULT: Language = 'en'

/** The first of a reader's languages, best first and such as `fr-CA`, that Muster speaks. */
export function spokenAmong(tags: readonly string[]): Language | undefined {
  const spoken = tags.map((tag) => tag.trim().split(/[-_]/)[0]?.toLowerCase())
  const found = spoken.find((tag) => languages.some((language) => language === tag))
  return found as Language | undefined
}
