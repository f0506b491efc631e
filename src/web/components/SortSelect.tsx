import { NativeSelect } from '@mantine/core'
import { useTranslations } from 'use-intl'

/** The orders worth choosing, as the API has them. */
const orders = {
  '-id': 'newest',
  id: 'oldest',
  last_name: 'last_name',
  '-last_name': 'last_nameDown',
  first_name: 'first_name',
  '-first_name': 'first_nameDown',
  support_level: 'support_level',
  '-support_level': 'support_levelDown',
  '-updated_at': 'updated_atDown',
  '-last_contacted_at': 'last_contacted_atDown',
  last_contacted_at: 'last_contacted_at',
} as const
const NEWEST = '-id'

interface SortSelectProps {
  /** Whether what it is called stands above it, as in a form. */
  label?: boolean
  sort: string | undefined
  onSort: (sort: string | undefined) => void
}

/** In which order people are shown; nothing is the API's own, newest first. */
export function SortSelect({ label = false, sort = NEWEST, onSort }: SortSelectProps) {
  const t = useTranslations('lists.sort')
  const known = Object.entries(orders).map(([value, name]) => ({ value, label: t(name) }))
  return (
    <NativeSelect
      label={label && t('label')}
      aria-label={label ? undefined : t('label')}
      value={sort}
      onChange={({ currentTarget: { value } }) => onSort(value === NEWEST ? undefined : value)}
      data={sort in orders ? known : [...known, { value: sort, label: sort }]}
    />
  )
}
