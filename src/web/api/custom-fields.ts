import { queryOptions, useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query'
import type { CustomField } from '../../contract/custom-field.ts'
import { call } from './client.ts'
import { peopleKeys } from './people.ts'

/** The fields that the nation added, oldest first. */
export const customFieldsQuery = queryOptions({
  queryKey: ['custom-fields', 'list'],
  queryFn: ({ signal }) => call('listCustomFields', { signal }).then(({ results }) => results),
  // They change seldom, and by hand.
  staleTime: 60_000,
})

/** How many people have a value in a custom field. Apart from the list, so that a field just deleted isn't asked for. */
export const customFieldUseQuery = (id: number) =>
  queryOptions({
    queryKey: ['custom-field-use', id],
    queryFn: ({ signal }) =>
      call('showCustomField', { params: { id: String(id) }, signal }).then((body) => body.people_count),
  })

/** Every person has the nation's fields among their own. */
const refresh = (client: QueryClient) =>
  Promise.all([
    client.invalidateQueries({ queryKey: ['custom-fields'] }),
    client.invalidateQueries({ queryKey: peopleKeys.all }),
  ])

/** A field as its form has it. */
export type NewCustomField = Pick<CustomField, 'name' | 'type'> & { options?: string[] }

/** Adds a field. */
export function useCreateCustomField() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (custom_field: NewCustomField) => call('createCustomField', { body: { custom_field } }),
    onSuccess: () => refresh(client),
  })
}

/** Renames a field, or changes the options of a multiple choice. */
export function useUpdateCustomField() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ id, ...custom_field }: { id: number; name: string; options?: string[] }) =>
      call('updateCustomField', { params: { id: String(id) }, body: { custom_field } }),
    onSuccess: () => refresh(client),
  })
}

/** Removes a field with everyone's values. */
export function useDeleteCustomField() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (id: number) => call('deleteCustomField', { params: { id: String(id) } }),
    onSuccess: () => refresh(client),
  })
}
