/** The name of a country in a language, when the code is one; `Intl` knows them all. */
export function countryName(code: string, locale: string): string | undefined {
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' })
  const region = code.trim().toUpperCase()
  return /^[A-Z]{2}$/.test(region) ? names.of(region) : undefined
}
