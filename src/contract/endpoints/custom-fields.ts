import { z } from 'zod'
import {
  CustomFieldChangeSchema,
  CustomFieldInputSchema,
  CustomFieldSchema,
  CustomFieldUseSchema,
} from '../custom-field.ts'
import { endpoint } from '../endpoint.ts'

const idPath = z.object({ id: z.string() })
const body = z.strictObject({ custom_field: CustomFieldSchema })

/** Endpoints of the fields that a nation adds to its people. */
export const customFieldEndpoints = {
  listCustomFields: endpoint({
    method: 'GET',
    path: '/api/v1/custom_fields',
    summary: 'The custom fields of the nation',
    who: 'volunteer',
    ours: true,
    responses: { 200: z.strictObject({ results: z.array(CustomFieldSchema) }) },
  }),
  showCustomField: endpoint({
    method: 'GET',
    path: '/api/v1/custom_fields/:id',
    summary: 'A custom field, and how many people have a value in it',
    who: 'organizer',
    ours: true,
    params: idPath,
    responses: { 200: CustomFieldUseSchema },
  }),
  createCustomField: endpoint({
    method: 'POST',
    path: '/api/v1/custom_fields',
    summary: 'Adds a custom field; every person has it from then on',
    who: 'organizer',
    ours: true,
    body: z.object({ custom_field: CustomFieldInputSchema }),
    responses: { 200: body },
  }),
  updateCustomField: endpoint({
    method: 'PUT',
    path: '/api/v1/custom_fields/:id',
    summary: 'Renames a custom field, or changes the options of a multiple choice',
    who: 'organizer',
    ours: true,
    params: idPath,
    body: z.object({ custom_field: CustomFieldChangeSchema }),
    responses: { 200: body },
  }),
  deleteCustomField: endpoint({
    method: 'DELETE',
    path: '/api/v1/custom_fields/:id',
    summary: 'Removes a custom field with its values; the journal of each person keeps theirs',
    who: 'organizer',
    ours: true,
    params: idPath,
    responses: { 204: null },
  }),
} as const
