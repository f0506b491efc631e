import type { QueryKey } from '@tanstack/react-query'
import type { Page } from '../../contract/page.ts'
import type { AbbreviatedPerson } from '../../contract/person.ts'
import { pagesQuery } from './pages-query.ts'

/** The key that every list of people starts with: what a save changes, it changes in all of them. */
export const PEOPLE_LISTS = ['people', 'list'] as const

type PeoplePage = Page<AbbreviatedPerson>

/** A list of abbreviated people, page by page. `key` says which list, beside all others. */
export const peopleQuery = (key: QueryKey, first: (signal: AbortSignal) => Promise<PeoplePage>) =>
  pagesQuery<PeoplePage>([...PEOPLE_LISTS, ...key], first)

export type PeopleQuery = ReturnType<typeof peopleQuery>
