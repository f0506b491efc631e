import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Contact } from '../../contract/contact.ts'
import type { NamedPerson } from '../../contract/named-person.ts'
import type { Page } from '../../contract/page.ts'
import { call, callWithTag } from './client.ts'
import { recordedChanges, useUndoChanges } from './history.ts'
import { noteOwnVersion, oneAtATime } from './own-versions.ts'
import { inPages, pagesQuery } from './pages-query.ts'
import { peopleKeys, refreshPerson } from './people.ts'

/** Contacts a page: what fits beside a person. */
const CONTACTS_A_PAGE = 5

/** A page of contacts, with the names of who logged them. */
export type ContactsPage = Page<Contact> & { people: NamedPerson[] }

/** The contacts with a person, newest first. */
export const contactsQuery = (id: number) =>
  pagesQuery<ContactsPage>(peopleKeys.contacts(id), (signal) =>
    call('listContacts', { params: { id: String(id) }, query: { limit: String(CONTACTS_A_PAGE) }, signal }),
  )

/** What is logged: how they were reached, how it went, and what to remember of it. */
export type ContactLog = Pick<Contact, 'method' | 'status' | 'note'>

/** Logs a contact with a person; shown at once, and taken back when the server refuses. */
export function useLogContact(id: number, senderId: number) {
  const client = useQueryClient()
  const { queryKey } = contactsQuery(id)
  return useMutation({
    scope: oneAtATime(id),
    mutationFn: (contact: ContactLog) =>
      callWithTag('createContact', { params: { id: String(id) }, body: { contact } }),
    onMutate: async (log) => {
      await client.cancelQueries({ queryKey })
      const before = client.getQueryData(queryKey)
      const contact: Contact = {
        ...log,
        sender_id: senderId,
        recipient_id: id,
        type_id: null,
        broadcaster_id: null,
        capital_in_cents: 0,
        created_at: new Date().toISOString(),
      }
      client.setQueryData(
        queryKey,
        inPages<Contact, ContactsPage>((contacts, page) => (page === 0 ? [contact, ...contacts] : contacts)),
      )
      return before
    },
    onError: (_, __, before) => client.setQueryData(queryKey, before),
    onSuccess: ({ etag }) => noteOwnVersion(client, id, etag),
    onSettled: () => {
      void client.invalidateQueries({ queryKey })
      return refreshPerson(client, id)
    },
  })
}

/** Takes a logged contact back, with what it said on the person. */
export function useUndoContact(id: number) {
  const undo = useUndoChanges(id)
  return async ({ created_at, method }: Contact) => {
    const changes = await recordedChanges(id, () => true)
    const logged = changes.find(({ contact }) => {
      const row = contact?.[1] as Contact | null | undefined
      return contact?.[0] === null && row?.created_at === created_at && row.method === method
    })
    if (!logged) return
    const inOneGo = changes.filter(({ batch }) => batch !== null && batch === logged.batch)
    await undo.mutateAsync(inOneGo.map((change) => change.id))
  }
}
