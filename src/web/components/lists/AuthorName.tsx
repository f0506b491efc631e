import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { personQuery } from '../../api/people.ts'
import { usePersonName } from '../usePersonName.ts'

/** Who made a list; nothing while it isn't known, or when they are gone. */
export function AuthorName({ id }: { id: number | null }) {
  const t = useTranslations('lists')
  const nameOf = usePersonName()
  const author = useQuery({ ...personQuery(id ?? 0), enabled: id !== null }).data
  return author ? <bdi>{t('by', { name: nameOf(author.person) })}</bdi> : null
}
