/**
 * The locale for numbers, dates and plurals: the words' language with the browser's region. So a reader in
 * Berlin gets English words with a German order of day and month, and never half a sentence of each.
 */
export function localeFor(language: string, browser: string): string {
  const { language: spoken, region } = new Intl.Locale(browser).maximize()
  if (spoken === language) return browser
  return region ? `${language}-${region}` : language
}
