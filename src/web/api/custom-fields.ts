import { queryOptions } from '@tanstack/react-query'
import { call } from './client.ts'

/** The fields that the nation added to its people, by id. */
export const customFieldsQuery = queryOptions({
  queryKey: ['custom-fields'],
  queryFn: ({ signal }) => call('listCustomFields', { signal }).then((body) => body.results),
  // They change seldom, and by hand.
  staleTime: 60_000,
})
