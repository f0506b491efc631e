import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { NationChange, NationSettings } from '../../contract/nation.ts'
import { call } from './client.ts'
import { peopleKeys } from './people.ts'
import { sessionQuery } from './session.ts'

/** The nation as its organizer has it. */
export const nationQuery = queryOptions({
  queryKey: ['nation'],
  queryFn: ({ signal }) => call('showNation', { signal }).then(({ nation }) => nation),
})

/** Where and how much the nation's data is. */
export const dataFactsQuery = queryOptions({
  queryKey: ['nation', 'data'],
  queryFn: ({ signal }) => call('showData', { signal }),
})

/** Changes what is given of the nation; every page knows at once. */
export function useUpdateNation() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (nation: NationChange) => call('updateNation', { body: { nation } }),
    onSuccess: ({ nation: settings }) => {
      client.setQueryData(nationQuery.queryKey, settings)
      const { phones_left: _, ...nation } = settings
      client.setQueryData(sessionQuery.queryKey, (session) => session && { ...session, nation })
    },
  })
}

/** Goes through the phone numbers of an earlier region to the end; gives how many people's changed. */
export function useRenewPhones() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async () => {
      let changed = 0
      for (;;) {
        const step = await call('renewPhones', {})
        changed += step.changed
        client.setQueryData(
          nationQuery.queryKey,
          (nation): NationSettings | undefined => nation && { ...nation, phones_left: step.phones_left },
        )
        if (step.phones_left === 0) return changed
      }
    },
    onSuccess: () => client.invalidateQueries({ queryKey: peopleKeys.all }),
  })
}
