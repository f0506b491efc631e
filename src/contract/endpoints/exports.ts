import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { ExportBodySchema, ExportSchema, NewExportSchema, NewListExportSchema } from '../export.ts'

const idPath = z.object({ id: z.string() })

/** Endpoints that give people out as files. */
export const exportEndpoints = {
  createExport: endpoint({
    method: 'POST',
    path: '/api/v1/exports',
    summary:
      'Writes people to a file: CSV, or JSON Lines with everything known of them; everyone as JSON Lines is the whole nation',
    who: 'organizer',
    ours: true,
    body: NewExportSchema,
    responses: { 202: ExportBodySchema },
  }),
  exportList: endpoint({
    method: 'POST',
    path: '/api/v1/lists/:id/exports',
    summary: 'Writes the people on a list to a CSV file with the columns of the hosted service',
    who: 'organizer',
    params: idPath,
    body: NewListExportSchema,
    responses: { 200: ExportBodySchema },
  }),
  showExport: endpoint({
    method: 'GET',
    path: '/api/v1/exports/:id',
    summary: 'How far an export is, and where its file is',
    who: 'organizer',
    params: idPath,
    responses: { 200: ExportBodySchema },
  }),
  listExports: endpoint({
    method: 'GET',
    path: '/api/v1/exports',
    summary: 'The exports of the nation, newest first',
    who: 'organizer',
    ours: true,
    responses: { 200: z.strictObject({ results: z.array(ExportSchema) }) },
  }),
  cancelExport: endpoint({
    method: 'POST',
    path: '/api/v1/exports/:id/cancel',
    summary: 'Stops an export that isn’t done, and removes what there is of its file',
    who: 'organizer',
    ours: true,
    params: idPath,
    responses: { 200: ExportBodySchema },
  }),
  resumeExport: endpoint({
    method: 'POST',
    path: '/api/v1/exports/:id/resume',
    summary: 'Lets an export go on that stopped because the disk was full',
    who: 'organizer',
    ours: true,
    params: idPath,
    responses: { 202: ExportBodySchema },
  }),
} as const
