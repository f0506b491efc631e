import { queryOptions } from '@tanstack/react-query'
import type { WhomInput } from '../../contract/job.ts'
import { LIMIT_MAX } from '../../contract/page.ts'
import { complaintsOf, type SearchTerms } from '../../contract/search-terms.ts'
import type { SearchQuerySchema } from '../../contract/search.ts'
import type { z } from 'zod'
import { call } from './client.ts'
import { peopleQuery } from './people-query.ts'
import { peopleKeys } from './people.ts'

/** Terms without a complaint are a query of the API; those with one aren't asked for. */
const asQuery = (terms: SearchTerms) => terms as z.input<typeof SearchQuerySchema>

/** Whether the API can be asked for these terms. */
export const isAskable = (terms: SearchTerms): boolean => Object.keys(complaintsOf(terms)).length === 0

/** The people who meet every term. */
export const searchQuery = (terms: SearchTerms) =>
  peopleQuery(['search', terms], (signal) =>
    call('searchPeople', { query: { ...asQuery(terms), limit: String(LIMIT_MAX) }, signal }),
  )

/** How many people meet every term, whatever the order. */
export const searchCountQuery = ({ sort: _, ...terms }: SearchTerms) =>
  queryOptions({
    queryKey: [...peopleKeys.count, 'search', terms],
    queryFn: ({ signal }) =>
      call('countSearch', { query: asQuery(terms), signal }).then((body) => body.people_count),
  })

/** Everyone who meets every term, as what is done to many people takes it. */
export const searchWhom = ({ sort: _, ...terms }: SearchTerms): WhomInput => ({
  search: terms as WhomInput['search'],
})
