import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import type { AbbreviatedPerson } from '../../../../contract/person.ts'
import classes from './display.module.css'

/** Another person, by name. */
export function PersonLink({ value: { id, first_name, last_name } }: { value: AbbreviatedPerson }) {
  const t = useTranslations('person.header')
  const name = [first_name, last_name].filter(Boolean).join(' ')
  return (
    <Link to="/people/$id" params={{ id: String(id) }} className={classes.link} dir="auto">
      {name || t('nameless', { id: String(id) })}
    </Link>
  )
}

/** Another person, by id. */
export function ReferenceLink({ value }: { value: number }) {
  return (
    <Link to="/people/$id" params={{ id: String(value) }} className={classes.link}>
      {value}
    </Link>
  )
}
