import { queryOptions } from '@tanstack/react-query'
import { call } from './client.ts'
import { peopleKeys } from './people.ts'

/** What happened to a person last, newest first, as far as one page goes; asked anew for each version. */
export const latestChangesQuery = (id: number, etag: string | null) =>
  queryOptions({
    queryKey: [...peopleKeys.person(id), 'latest-changes', etag] as const,
    queryFn: ({ signal }) =>
      call('history', { params: { id: String(id) }, query: {}, signal }).then((page) => page.results),
  })
