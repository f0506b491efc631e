import { useTranslations } from 'use-intl'
import type { AbbreviatedPerson } from '../../contract/person.ts'

type Named = Pick<AbbreviatedPerson, 'id' | 'first_name' | 'last_name' | 'email' | 'phone' | 'mobile'>

/** What to call a person: by name, or by what else is known. */
export function usePersonName() {
  const t = useTranslations('people')
  return (person: Named): string =>
    [person.first_name, person.last_name].filter(Boolean).join(' ') ||
    person.email ||
    person.phone ||
    person.mobile ||
    t('unnamed', { id: String(person.id) })
}
