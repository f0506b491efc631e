import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { DuplicateAnswer } from '../../contract/duplicate.ts'
import { call } from './client.ts'
import { peopleKeys } from './people.ts'

/** Someone who may be the same person, and why. */
export type Duplicate = DuplicateAnswer['results'][number]

/** What is asked before a person is added, as typed. */
export interface TypedPerson {
  first_name?: string
  last_name?: string
  email?: string
  phone?: string
  mobile?: string
  birthdate?: string
  zip?: string
}

/** Who may be the same as a person of the nation. A page does without when it can't be told. */
export const duplicatesQuery = (id: number) =>
  queryOptions({
    queryKey: [...peopleKeys.duplicates, id],
    queryFn: ({ signal }): Promise<Duplicate[]> =>
      call('listDuplicates', { params: { id: String(id) }, signal }).then((answer) => answer.results),
    retry: false,
  })

/** Who may be the same as someone who is being typed; those found before stay until the next answer. */
export const typedDuplicatesQuery = (query: TypedPerson) =>
  queryOptions({
    queryKey: [...peopleKeys.duplicates, query],
    queryFn: ({ signal }): Promise<Duplicate[]> =>
      call('findDuplicates', { query, signal }).then((answer) => answer.results),
    placeholderData: keepPreviousData,
    retry: false,
  })
