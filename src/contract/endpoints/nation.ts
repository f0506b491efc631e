import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { DataFactsSchema, NationChangeSchema, NationSettingsSchema } from '../nation.ts'

const body = z.strictObject({ nation: NationSettingsSchema })

/** Endpoints of what holds for the whole nation. */
export const nationEndpoints = {
  showNation: endpoint({
    method: 'GET',
    path: '/api/v1/nation',
    summary: 'The nation’s name, region and units',
    who: 'organizer',
    ours: true,
    responses: { 200: body },
  }),
  updateNation: endpoint({
    method: 'PUT',
    path: '/api/v1/nation',
    summary:
      'Changes what is sent of the nation’s name, region and units; after a change of the region phone numbers are renewed step by step',
    who: 'organizer',
    ours: true,
    body: z.object({ nation: NationChangeSchema }),
    responses: { 200: body },
  }),
  renewPhones: endpoint({
    method: 'POST',
    path: '/api/v1/nation/phones',
    summary:
      'Works out anew the international form of some more phone numbers; called until phones_left is 0 after a change of the region',
    who: 'organizer',
    ours: true,
    responses: { 200: z.strictObject({ phones_left: z.int(), changed: z.int() }) },
  }),
  showData: endpoint({
    method: 'GET',
    path: '/api/v1/nation/data',
    summary: 'Where the nation’s data is, and how much',
    who: 'organizer',
    ours: true,
    responses: { 200: DataFactsSchema },
  }),
} as const
