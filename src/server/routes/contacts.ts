import { endpoints } from '../../contract/endpoints.ts'
import type { Bind } from '../http/route.ts'
import { addContact, contactsPage, countContacts, presentContact } from '../people/contacts.ts'
import type { Services } from '../services.ts'
import { answerPage } from './page-answer.ts'
import { recordId, sightOf, writingOf } from './person-answer.ts'

/** The endpoints of the log of contacts with a person. */
export function contactRoutes(bind: Bind, services: Services) {
  const { db } = services

  bind(endpoints.listContacts, (context) => {
    const sight = sightOf(context.identity)
    return answerPage(services, endpoints.listContacts, context, {
      read: (position, limit) => contactsPage(db, recordId(context.params.id), position, limit),
      total: () => countContacts(db, recordId(context.params.id)),
      json: (row) => JSON.stringify(presentContact(row, sight)),
    })
  })

  bind(endpoints.createContact, async ({ params, body, identity }) => {
    const contact = await addContact(db, recordId(params.id), body.contact, writingOf(identity))
    return { contact: presentContact(contact, sightOf(identity)) }
  })
}
