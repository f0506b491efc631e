import { IconSearch, IconUserPlus } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { useMayAct } from '../account.ts'
import type { Choice } from './choice.ts'
import { LineChoice } from './LineChoice.tsx'
import { personTyped } from './person-typed.ts'

/** What else can be done with a text than opening one of those found: make it a new person, or a search. */
export function useOfferChoices(text: string): Choice[] {
  const t = useTranslations('omnibox.offers')
  const mayAdd = useMayAct('staff')
  const typed = personTyped(text)
  if (!typed) return []
  const { kind, search } = typed
  const newPerson: Choice = {
    key: 'offer-new-person',
    content: <LineChoice Icon={IconUserPlus} text={t(kind, { text })} />,
    link: { to: '/people/new', search },
  }
  const searchFor: Choice = {
    key: 'offer-search',
    content: <LineChoice Icon={IconSearch} text={t('search', { text })} />,
    link: { to: '/search', search },
  }
  return mayAdd ? [newPerson, searchFor] : [searchFor]
}
