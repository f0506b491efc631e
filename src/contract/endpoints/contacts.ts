import { z } from 'zod'
import { ContactRequestSchema, ContactSchema } from '../contact.ts'
import { endpoint } from '../endpoint.ts'
import { mentioned } from '../named-person.ts'
import { NumberedPageQuerySchema, numberedPageSchema, pageSchema } from '../page.ts'

const personPath = z.object({ id: z.string() })

/** Endpoints of the log of contacts with a person. */
export const contactEndpoints = {
  listContacts: endpoint({
    method: 'GET',
    path: '/api/v1/people/:id/contacts',
    summary: 'The contacts with a person, newest first, page by page',
    who: 'volunteer',
    params: personPath,
    query: NumberedPageQuerySchema,
    responses: { 200: pageSchema(ContactSchema).extend(mentioned) },
    numbered: numberedPageSchema(ContactSchema).extend(mentioned),
  }),
  createContact: endpoint({
    method: 'POST',
    path: '/api/v1/people/:id/contacts',
    summary: 'Logs a contact with a person',
    who: 'staff',
    params: personPath,
    body: ContactRequestSchema,
    responses: { 200: z.strictObject({ contact: ContactSchema }) },
  }),
} as const
