import { IconUserPlus } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { personTyped } from '../../pages/new-person/person-typed.ts'
import { useMayAct } from '../account.ts'
import type { Choice } from './choice.ts'
import { LineChoice } from './LineChoice.tsx'

/** What else can be done with a text than opening one of those found: make it a new person. */
export function useOfferChoices(text: string): Choice[] {
  const t = useTranslations('omnibox.offers')
  const mayAdd = useMayAct('staff')
  const typed = personTyped(text)
  if (!mayAdd || !typed) return []
  const { kind, search } = typed
  return [
    {
      key: 'offer-new-person',
      content: <LineChoice Icon={IconUserPlus} text={t(kind, { text })} />,
      link: { to: '/people/new', search },
    },
  ]
}
