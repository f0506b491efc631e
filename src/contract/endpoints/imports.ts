import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import {
  ImportRowSchema,
  ImportRowsQuerySchema,
  ImportRowsSchema,
  LeaveOutSchema,
  LikelyChoicesSchema,
  MendedRowSchema,
  RowChoiceSchema,
} from '../import-row.ts'
import {
  ImportBodySchema,
  ImportChangeSchema,
  ImportColumnsSchema,
  ImportSchema,
  KeptSchema,
  NewImportSchema,
} from '../import.ts'

/** The largest file in a body, in bytes of base64: it is held in memory, as a file that is uploaded is not. */
const FILE_BODY_MAX = 16 * 1024 * 1024

const idPath = z.object({ id: z.string() })

/** What is asked of an import that goes on by itself; answered with how far it is. */
const order = <const Name extends string>(name: Name, summary: string) =>
  endpoint({
    method: 'POST',
    path: `/api/v1/imports/:id/${name}`,
    summary,
    who: 'organizer',
    ours: true,
    params: idPath,
    responses: { 202: ImportBodySchema },
  })

/** Endpoints that bring people in from files. */
export const importEndpoints = {
  createImport: endpoint({
    method: 'POST',
    path: '/api/v1/imports',
    summary:
      'Brings people in from a file with a header: reads, compares and runs by itself; columns are known by their names. Up to about 12 MB; larger files go to `/api/v1/imports/upload`',
    who: 'organizer',
    bodyMax: FILE_BODY_MAX,
    body: NewImportSchema,
    responses: { 200: ImportBodySchema },
  }),
  showImport: endpoint({
    method: 'GET',
    path: '/api/v1/imports/:id',
    summary: 'How far an import is, and what came of it',
    who: 'organizer',
    params: idPath,
    responses: { 200: ImportBodySchema },
  }),
  listImports: endpoint({
    method: 'GET',
    path: '/api/v1/imports',
    summary: 'The imports of the nation, newest first',
    who: 'organizer',
    ours: true,
    responses: { 200: z.strictObject({ results: z.array(ImportSchema) }) },
  }),
  changeImport: endpoint({
    method: 'PUT',
    path: '/api/v1/imports/:id',
    summary: 'Chooses how the file is read, where its columns go and how its people are matched',
    who: 'organizer',
    ours: true,
    params: idPath,
    body: ImportChangeSchema,
    responses: { 200: ImportBodySchema },
  }),
  destroyImport: endpoint({
    method: 'DELETE',
    path: '/api/v1/imports/:id',
    summary: 'Forgets an import that changed nobody, with its file',
    who: 'organizer',
    ours: true,
    params: idPath,
    responses: { 204: null },
  }),
  importColumns: endpoint({
    method: 'GET',
    path: '/api/v1/imports/:id/columns',
    summary: 'The columns of the file: where each goes, and samples as they would be stored',
    who: 'organizer',
    ours: true,
    params: idPath,
    responses: { 200: ImportColumnsSchema },
  }),
  compareImport: order('compare', 'Compares the file with the nation; nothing is written to people'),
  listImportRows: endpoint({
    method: 'GET',
    path: '/api/v1/imports/:id/rows',
    summary: 'What becomes of each row, old and new values side by side',
    who: 'organizer',
    ours: true,
    params: idPath,
    query: ImportRowsQuerySchema,
    responses: { 200: ImportRowsSchema },
  }),
  leaveOutRows: endpoint({
    method: 'PUT',
    path: '/api/v1/imports/:id/left_out',
    summary: 'Leaves rows out of the run or takes them in again: a whole group, or some',
    who: 'organizer',
    ours: true,
    params: idPath,
    body: LeaveOutSchema,
    responses: { 200: ImportBodySchema },
  }),
  chooseForRow: endpoint({
    method: 'PUT',
    path: '/api/v1/imports/:id/rows/:row',
    summary: 'Says whom an unsure row means',
    who: 'organizer',
    ours: true,
    params: idPath.extend({ row: z.string() }),
    body: RowChoiceSchema,
    responses: { 200: z.strictObject({ row: ImportRowSchema }) },
  }),
  mendRow: endpoint({
    method: 'PUT',
    path: '/api/v1/imports/:id/rows/:row/cells',
    summary: 'Mends the cells of a row, and compares it anew with those of the same person; null undoes that',
    who: 'organizer',
    ours: true,
    params: idPath.extend({ row: z.string() }),
    body: MendedRowSchema,
    responses: { 200: z.strictObject({ row: ImportRowSchema, import: ImportSchema }) },
  }),
  chooseLikely: endpoint({
    method: 'PUT',
    path: '/api/v1/imports/:id/choices',
    summary:
      'Takes in every unsure row the one person who is likelier than all others, from a weight on; null leaves all of them unsure again',
    who: 'organizer',
    ours: true,
    params: idPath,
    body: LikelyChoicesSchema,
    responses: { 200: z.strictObject({ chosen: z.int() }) },
  }),
  runImport: order('run', 'Writes what the comparison showed, as one batch of the history'),
  pauseImport: order('pause', 'Lets the work on an import rest'),
  resumeImport: order('resume', 'Lets the work on an import go on'),
  cancelImport: order(
    'cancel',
    'Stops the work on an import; what is done stays one batch that can be undone',
  ),
  undoImport: order('undo', 'Takes all of an import back; what was edited since is kept'),
  listKept: endpoint({
    method: 'GET',
    path: '/api/v1/imports/:id/kept',
    summary: 'The people for whom an undo kept what was edited since',
    who: 'organizer',
    ours: true,
    params: idPath,
    responses: { 200: z.strictObject({ results: z.array(KeptSchema) }) },
  }),
} as const
