import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { endpoints } from '../../../../contract/endpoints.ts'
import type { Person } from '../../../../contract/person.ts'
import { contactsQuery } from '../../../api/contacts.ts'
import { useOptionLabel } from '../../../components/person-form/useOptionLabel.ts'
import { useMayAct } from '../../../frame/account.ts'
import { TimeText } from '../display/Times.tsx'
import classes from './ContactsPanel.module.css'
import { ContactForm } from './ContactForm.tsx'
import { LogContact } from './LogContact.tsx'
import { PanelList } from './PanelList.tsx'
import { useMethodLabel } from './useMethodLabel.ts'
import { usePeopleNames } from './usePeopleNames.ts'

interface ContactsPanelProps {
  person: Person
  /** Set where the form to log one is open from the start: whoever opened the drawer came for it. */
  onLogged?: () => void
}

/** Calls, visits and the like, newest first; staff log one in two taps. */
export function ContactsPanel({ person, onLogged }: ContactsPanelProps) {
  const t = useTranslations('personPanels.contacts')
  const mayLog = useMayAct(endpoints.createContact.who)
  const optionLabel = useOptionLabel()
  const methodLabel = useMethodLabel()
  const listing = useInfiniteQuery(contactsQuery(person.id))
  const pages = listing.data?.pages
  const nameOf = usePeopleNames(pages)
  const contacts = pages?.flatMap((page) => page.results) ?? []
  return (
    <>
      {mayLog &&
        (onLogged ? <ContactForm person={person} onLogged={onLogged} /> : <LogContact person={person} />)}
      <PanelList
        name="contacts"
        listing={listing}
        isEmpty={contacts.length === 0}
        empty={t('empty')}
        lines={3}
      >
        <ul className={classes.contacts}>
          {contacts.map(({ created_at, method, status, sender_id, note }, index) => (
            // Contacts have no id in the API; two of one second are told apart by their place.
            <li key={`${created_at} ${contacts.length - index}`}>
              <span className={classes.what}>
                {methodLabel(method)}
                {status !== null && (
                  <span className={classes.status}>{optionLabel('contact_status_name', status)}</span>
                )}
              </span>
              <span className={classes.who}>
                <TimeText value={created_at} /> <bdi>{t('by', { name: nameOf(sender_id) })}</bdi>
              </span>
              {note && (
                <p className={classes.note} dir="auto">
                  {note}
                </p>
              )}
            </li>
          ))}
        </ul>
      </PanelList>
    </>
  )
}
