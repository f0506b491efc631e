import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import {
  NewSavedSearchSchema,
  SavedSearchBodySchema,
  SavedSearchChangeSchema,
  SavedSearchSchema,
} from '../saved-search.ts'

const idPath = z.object({ id: z.string() })

/** Endpoints of searches kept under a name. */
export const savedSearchEndpoints = {
  listSavedSearches: endpoint({
    method: 'GET',
    path: '/api/v1/saved_searches',
    summary: 'The searches the caller saved, and those that others share, by name',
    who: 'volunteer',
    ours: true,
    responses: { 200: z.strictObject({ results: z.array(SavedSearchSchema) }) },
  }),
  createSavedSearch: endpoint({
    method: 'POST',
    path: '/api/v1/saved_searches',
    summary: 'Saves a search; sharing it is for staff',
    who: 'volunteer',
    ours: true,
    body: NewSavedSearchSchema,
    responses: { 200: SavedSearchBodySchema },
  }),
  updateSavedSearch: endpoint({
    method: 'PUT',
    path: '/api/v1/saved_searches/:id',
    summary: 'Changes name, terms or sharing of a saved search: one’s own, or as an organizer a shared one',
    who: 'volunteer',
    ours: true,
    params: idPath,
    body: SavedSearchChangeSchema,
    responses: { 200: SavedSearchBodySchema },
  }),
  destroySavedSearch: endpoint({
    method: 'DELETE',
    path: '/api/v1/saved_searches/:id',
    summary: 'Removes a saved search; restore brings it back',
    who: 'volunteer',
    ours: true,
    params: idPath,
    responses: { 204: null },
  }),
  restoreSavedSearch: endpoint({
    method: 'POST',
    path: '/api/v1/saved_searches/:id/restore',
    summary: 'Brings a removed saved search back',
    who: 'volunteer',
    ours: true,
    params: idPath,
    responses: { 200: SavedSearchBodySchema },
  }),
} as const
