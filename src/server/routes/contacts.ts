import { endpoints } from '../../contract/endpoints.ts'
import type { Bind } from '../http/route.ts'
import type { Services } from '../http/services.ts'
import { addContact, contactsPage, countContacts, presentContact } from '../people/beside/contacts.ts'
import { mentionedPeople } from '../people/reading/mentioned.ts'
import { answerPage } from './page-answer.ts'
import { recordId, sightOf, tellVersion, writingOf } from './person-answer.ts'

/** The endpoints of the log of contacts with a person. */
export function contactRoutes(bind: Bind, services: Services) {
  const { db } = services

  bind(endpoints.listContacts, (context) => {
    const sight = sightOf(context.identity)
    return answerPage(services, endpoints.listContacts, context, {
      read: (position, limit) => contactsPage(db, recordId(context.params.id), position, limit),
      total: () => countContacts(db, recordId(context.params.id)),
      json: (row) => JSON.stringify(presentContact(row, sight)),
      beside: (rows) =>
        mentionedPeople(
          db,
          rows.map((row) => row.sender_id),
        ),
    })
  })

  bind(endpoints.createContact, async ({ params, body, identity, reply }) => {
    const { contact, madeVersion } = await addContact(
      db,
      recordId(params.id),
      body.contact,
      writingOf(identity),
    )
    tellVersion(reply, madeVersion)
    return { contact: presentContact(contact, sightOf(identity)) }
  })
}
