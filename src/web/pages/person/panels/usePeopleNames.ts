import { useTranslations } from 'use-intl'
import type { NamedPerson } from '../../../../contract/named-person.ts'
import { useAccount } from '../../../frame/account.ts'

/** Names whom a list knows by id, from what stands beside its pages; oneself also where the server hasn't said yet. */
export function usePeopleNames(pages: { people: NamedPerson[] }[] | undefined) {
  const t = useTranslations('personPanels')
  const account = useAccount()
  const names = new Map(pages?.flatMap((page) => page.people).map(({ id, name }) => [id, name]))
  return (id: number | null): string => {
    const own = account && id === account.person_id ? account.name : undefined
    return (id !== null && names.get(id)) || own || t('someone')
  }
}
