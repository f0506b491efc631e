import { useTranslations } from 'use-intl'
import { endpoints } from '../../../../contract/endpoints.ts'
import type { Person } from '../../../../contract/person.ts'
import { Initials } from '../../../components/Initials.tsx'
import { SupportLevel } from '../../../components/SupportLevel.tsx'
import { useMayAct } from '../../../frame/account.ts'
import { Chips } from '../display/Texts.tsx'
import { usePersonName } from '../../../components/usePersonName.ts'
import { ContactLinks } from './ContactLinks.tsx'
import classes from './PersonHeader.module.css'
import { Neighbours } from './Neighbours.tsx'
import { PersonMenu } from './PersonMenu.tsx'
import { usePersonFacts } from './usePersonFacts.ts'
import { Warnings } from './Warnings.tsx'

interface PersonHeaderProps {
  person: Person
  /** Drops what was typed, so that nothing asks to save it; without it there is no deleting here. */
  onDelete?: () => void
}

/** Who this is at a glance, and the ways to reach them. */
export function PersonHeader({ person, onDelete }: PersonHeaderProps) {
  const t = useTranslations('person.header')
  const mayDelete = useMayAct(endpoints.destroyPerson.who)
  const name = usePersonName()(person)
  const facts = usePersonFacts(person)
  const { tags } = person
  return (
    <header className={classes.header}>
      <Initials name={name} seed={person.id} size="large" />
      <div className={classes.who}>
        <h1 className={classes.name} dir="auto">
          {name}
        </h1>
        {facts && (
          <p className={classes.facts} dir="auto">
            {facts}
          </p>
        )}
        <SupportLevel level={person.support_level} />
      </div>
      <div className={classes.tools}>
        <Neighbours id={person.id} />
        {onDelete && mayDelete && <PersonMenu person={person} name={name} onDelete={onDelete} />}
      </div>
      <Warnings person={person} />
      <ContactLinks person={person} />
      {tags.length > 0 && (
        <div className={classes.tags} role="group" aria-label={t('tags')}>
          <Chips value={tags} />
        </div>
      )}
    </header>
  )
}
