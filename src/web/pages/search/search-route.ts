import { getRouteApi } from '@tanstack/react-router'
import { readTerms, type SearchTerms } from '../../../contract/search-terms.ts'

/** What the address of the search page holds: the search, and the saved one it began with. */
export type SearchAddress = SearchTerms & { saved?: number }

/** Reads the address; what a search can't have is left out, what it can't mean is kept, so that the page can say so. */
export function readSearchAddress(query: Record<string, unknown>): SearchAddress {
  const saved = Number(query.saved)
  return { ...readTerms(query), ...(Number.isSafeInteger(saved) && saved > 0 && { saved }) }
}

/** The route of this page. */
export const searchRoute = getRouteApi('/inside/search')
