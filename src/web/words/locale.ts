const localeOf = (tag: string): Intl.Locale | undefined => {
  try {
    return new Intl.Locale(tag)
  } catch {
    // Some systems name a locale such as `C`, which is none.
    return undefined
  }
}

/**
 * The locale for numbers, dates and plurals: the words' language, as the browser's first locale of that language
 * has it, else with the browser's region. So a reader in Berlin gets English words with a German order of day and
 * month, and never half a sentence of each.
 */
export function localeFor(language: string, browser: readonly string[]): string {
  const known = browser.map(localeOf).filter((locale) => locale !== undefined)
  const same = known.find((locale) => locale.language === language)
  if (same) return same.toString()
  const region = known[0]?.maximize().region
  return region ? `${language}-${region}` : language
}
