import { Button } from '@mantine/core'
import { IconExternalLink } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { duplicatesQuery, type Duplicate } from '../../../api/duplicates.ts'
import { DuplicateFacts } from '../../../components/duplicates/DuplicateFacts.tsx'
import { Initials } from '../../../components/Initials.tsx'
import { usePersonName } from '../../../components/usePersonName.ts'
import classes from './DuplicatesCard.module.css'

/** How many are shown before one asks for more. */
const SHOWN = 2

/** A household shares its phone and its address, and a name alone is often shared: that would be said on every page. */
const isWorthSaying = ({ confidence }: Duplicate) => confidence !== 'low'

/** Who may be the same person as this one; nothing when there is nobody. */
export function DuplicatesCard({ id }: { id: number }) {
  const t = useTranslations('duplicates')
  const titleId = useId()
  const [showsAll, setShowsAll] = useState(false)
  const found = (useQuery(duplicatesQuery(id)).data ?? []).filter(isWorthSaying)
  if (found.length === 0) return null
  const shown = showsAll ? found : found.slice(0, SHOWN)

  return (
    <section className={classes.card} aria-labelledby={titleId}>
      <h2 id={titleId} className={classes.title}>
        {t('title')}
      </h2>
      <ul className={classes.list}>
        {shown.map((one) => (
          <OtherRecord key={one.person.id} duplicate={one} />
        ))}
      </ul>
      {found.length > shown.length && (
        <Button variant="subtle" size="compact-sm" className={classes.more} onClick={() => setShowsAll(true)}>
          {t('more', { count: found.length - shown.length })}
        </Button>
      )}
    </section>
  )
}

function OtherRecord({ duplicate }: { duplicate: Duplicate }) {
  const t = useTranslations('duplicates')
  const { person } = duplicate
  const name = usePersonName()(person)
  const link = { to: '/people/$id', params: { id: String(person.id) } } as const
  return (
    <li className={classes.other}>
      <Initials name={name} seed={person.id} />
      <div className={classes.about}>
        <Link {...link} className={classes.name}>
          <bdi>{name}</bdi>
        </Link>
        <DuplicateFacts {...duplicate} />
      </div>
      <Link
        {...link}
        target="_blank"
        className={classes.beside}
        aria-label={t('beside', { name })}
        title={t('beside', { name })}
      >
        <IconExternalLink size={18} stroke={1.5} aria-hidden />
      </Link>
    </li>
  )
}
