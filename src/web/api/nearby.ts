import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from './client.ts'
import { refreshLists } from './lists.ts'
import { peopleKeys } from './people.ts'

/** A circle as a query has it: its middle in degrees, its radius in miles. */
export interface Circle {
  lat: number
  lng: number
  radius: number
}

const circleQuery = ({ lat, lng, radius }: Circle) => ({
  location: `${lat},${lng}`,
  distance: String(radius),
})

/** Everyone in a circle, nearest first, in a few words each. */
export const pointsQuery = (circle: Circle) =>
  queryOptions({
    queryKey: [...peopleKeys.nearby, 'points', circleQuery(circle)],
    queryFn: ({ signal }) => call('nearbyPoints', { query: circleQuery(circle), signal }),
  })

/** Whom to visit in a circle, street by street. */
export const walkListQuery = (circle: Circle) =>
  queryOptions({
    queryKey: [...peopleKeys.nearby, 'walk', circleQuery(circle)],
    queryFn: ({ signal }) => call('walkList', { query: circleQuery(circle), signal }),
  })

/** Where most people of the nation are; null while nobody is on the map. */
export const busiestPlaceQuery = queryOptions({
  queryKey: [...peopleKeys.nearby, 'busiest'],
  queryFn: ({ signal }) => call('busiestPlace', { signal }).then(({ place }) => place),
  staleTime: Infinity,
})

/** Makes a list of people, under a name. */
export function useSaveAsList() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async ({ name, people }: { name: string; people: number[] }) => {
      const { list_resource: list } = await call('createList', { body: { list: { name } } })
      const params = { id: String(list.id) }
      try {
        await call('addMembers', { params, body: { people_ids: people } })
      } catch (error) {
        // Tried again it would be there twice, once empty.
        await call('destroyList', { params }).catch(() => {})
        throw error
      }
      return list
    },
    onSuccess: () => refreshLists(client),
  })
}
