import { defaultParseSearch, defaultStringifySearch } from '@tanstack/react-router'
import { termNames, type SearchTerms } from '../contract/search-terms.ts'

/** Parameters that stand in an address as they do in the API: plain text, never JSON. */
const plainNames: readonly string[] = [...termNames, 'sort']
const customName = /^custom_values\[(.+)\]$/

/** The terms of a search as parameters of an address, a custom field's as `custom_values[slug]`. */
export function termEntries({ custom_values = {}, ...terms }: SearchTerms): [string, string][] {
  const custom = Object.entries(custom_values).map(([slug, text]) => [`custom_values[${slug}]`, text])
  return [...Object.entries(terms), ...custom].filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
}

/**
 * Reads the query of an address. A search in it is as the API has it, so that a link says what it shows and a number
 * such as `007` stays as it is; whatever else pages keep there goes by the router's own rule.
 */
export function parseAddress(text: string): Record<string, unknown> {
  const query: Record<string, unknown> = defaultParseSearch(text)
  const custom: Record<string, string> = {}
  for (const [name, value] of new URLSearchParams(text)) {
    const [, slug] = customName.exec(name) ?? []
    if (slug !== undefined) {
      custom[slug] = value
      delete query[name]
    } else if (plainNames.includes(name)) query[name] = value
  }
  return Object.keys(custom).length > 0 ? { ...query, custom_values: custom } : query
}

/** Writes the query of an address: what `parseAddress` reads. */
export function stringifyAddress(query: Record<string, unknown>): string {
  const isTerm = ([name, value]: [string, unknown]) =>
    value !== undefined && (plainNames.includes(name) || name === 'custom_values')
  const terms = Object.fromEntries(Object.entries(query).filter(isTerm)) as SearchTerms
  const rest = Object.fromEntries(Object.entries(query).filter((entry) => !isTerm(entry)))
  const parts = [
    new URLSearchParams(termEntries(terms)).toString(),
    defaultStringifySearch(rest).replace(/^\?/, ''),
  ].filter(Boolean)
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}
