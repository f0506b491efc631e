import { useTranslations } from 'use-intl'
import type { Person } from '../../contract/person.ts'

/** What to call a person: their name, or what else is known, since a phone number is enough to be in the nation. */
export function usePersonName() {
  const t = useTranslations('person.header')
  return ({ id, full_name, email, phone, mobile }: Person): string =>
    [full_name, email, mobile, phone].find((name) => name?.trim()) ?? t('nameless', { id: String(id) })
}
