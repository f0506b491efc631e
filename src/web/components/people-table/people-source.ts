import type { WhomInput } from '../../../contract/job.ts'
import type { PeopleQuery } from '../../api/people-query.ts'

/** A list of people that a table shows: the nation, a search, the members of a list. */
export interface PeopleSource {
  /** Its key is also the one under which the place in the list is remembered. */
  query: PeopleQuery
  /** How many people there are, loaded or not; undefined until known. */
  total: number | undefined
  /** What the table is called, for those who don't see it. */
  label: string
  /** What this list is called on the page of a person opened from it; nothing when it is everyone. */
  title?: string
  /** The order the query asks for, as the API has it, and how to change it; without it headers don't sort. */
  sort?: { value: string | undefined; onSort: (sort: string | undefined) => void }
  /** Who is on this list, as the server understands it: with it everyone can be selected, loaded or not. */
  whom?: WhomInput
}
