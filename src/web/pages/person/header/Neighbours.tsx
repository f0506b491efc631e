import { ActionIcon } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { AbbreviatedPerson } from '../../../../contract/person.ts'
import { useNeighbours } from '../../../components/people-table/came-from.ts'
import { usePersonName } from '../../../components/usePersonName.ts'
import { useKeys } from '../../../frame/keys.ts'
import classes from './Neighbours.module.css'

/** The way to the person before and after in the list one came from. Going along leaves one step back to the list. */
export function Neighbours({ id }: { id: number }) {
  const t = useTranslations('person.neighbours')
  const navigate = useNavigate()
  const neighbours = useNeighbours(id)
  const { previous = null, next = null } = neighbours ?? {}

  const go = (person: AbbreviatedPerson | null) => {
    if (!person) return
    void navigate({ to: '/people/$id', params: { id: String(person.id) }, replace: true })
  }
  const [before, after] = [() => go(previous), () => go(next)]
  useKeys(neighbours ? { k: before, '[': before, j: after, ']': after } : {})

  if (!neighbours) return null
  const { position, total, listTitle } = neighbours
  return (
    <nav
      className={classes.neighbours}
      aria-label={listTitle ? t('labelOf', { list: listTitle }) : t('label')}
    >
      <Neighbour person={previous} name={t('previous')} icon={<IconChevronLeft size={18} />} />
      <span className={classes.place}>
        {total === undefined ? t('position', { position }) : t('place', { position, total })}
      </span>
      <Neighbour person={next} name={t('next')} icon={<IconChevronRight size={18} />} />
    </nav>
  )
}

interface NeighbourProps {
  /** Null at the end of the list. */
  person: AbbreviatedPerson | null
  name: string
  icon: ReactNode
}

function Neighbour({ person, name, icon }: NeighbourProps) {
  const t = useTranslations('person.neighbours')
  const personName = usePersonName()
  if (!person) {
    return (
      <ActionIcon variant="default" size="lg" className={classes.step} disabled aria-label={name}>
        {icon}
      </ActionIcon>
    )
  }
  return (
    <ActionIcon
      component={Link}
      to="/people/$id"
      params={{ id: String(person.id) } as never}
      replace
      variant="default"
      size="lg"
      className={classes.step}
      aria-label={t('step', { step: name, name: personName(person) })}
    >
      {icon}
    </ActionIcon>
  )
}
