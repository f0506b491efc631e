import type { SavedSearch } from '../../../../contract/saved-search.ts'
import { complaintsOf, readTerms } from '../../../../contract/search-terms.ts'
import type { SearchAddress } from '../search-route.ts'

/** The address of the search page with a saved search in it. */
export const savedAddress = ({ id, terms }: SavedSearch): SearchAddress => ({
  ...readTerms(terms),
  saved: id,
})

/** Whether a saved search has what an older version allowed and this one doesn't. */
export function isOutdated({ terms }: SavedSearch): boolean {
  const known = readTerms(terms)
  return (
    Object.keys(complaintsOf(known)).length > 0 ||
    Object.keys(terms).some((name) => !Object.hasOwn(known, name))
  )
}
