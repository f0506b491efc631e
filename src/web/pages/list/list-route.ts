import { getRouteApi } from '@tanstack/react-router'
import { SortSchema } from '../../../contract/sort.ts'

/** Reads the address: the order of the people, as the API has it. What is none is left out. */
export const readSort = ({ sort }: Record<string, unknown>): { sort?: string } =>
  typeof sort === 'string' && SortSchema.safeParse(sort).success ? { sort } : {}

/** The route of this page. */
export const listRoute = getRouteApi('/inside/lists/$id')
