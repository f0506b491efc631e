import { z } from 'zod'
import { endpoint } from '../endpoint.ts'

/** Endpoints that tell of the API itself. */
export const docsEndpoints = {
  openapi: endpoint({
    method: 'GET',
    path: '/api/v1/openapi.json',
    summary: 'This API as OpenAPI 3.1',
    who: 'anyone',
    ours: true,
    responses: { 200: z.looseObject({ openapi: z.string() }) },
  }),
} as const
