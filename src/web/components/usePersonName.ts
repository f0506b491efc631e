import { useTranslations } from 'use-intl'
import type { AbbreviatedPerson, Person } from '../../contract/person.ts'

const nameOf = (person: AbbreviatedPerson | Person) =>
  'full_name' in person ? person.full_name : [person.first_name, person.last_name].filter(Boolean).join(' ')

/** What to call a person: their name, or what else is known, since a phone number is enough to be in the nation. */
export function usePersonName() {
  const t = useTranslations('person.header')
  return (person: AbbreviatedPerson | Person): string => {
    const { id, email, phone, mobile } = person
    const known = [nameOf(person), email, mobile, phone]
    return known.find((name) => name?.trim()) ?? t('nameless', { id: String(id) })
  }
}
