import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import type { AbbreviatedPerson } from '../../../contract/person.ts'
import { Initials } from '../Initials.tsx'
import { usePersonName } from '../usePersonName.ts'
import { SupportLevel } from '../SupportLevel.tsx'
import { Place } from './cells.tsx'
import classes from './PeopleCards.module.css'

interface PersonCardProps {
  person: AbbreviatedPerson
  onOpen: () => void
}

/** One person of the list on a phone: two lines, the whole of it a link. */
export const PersonCard = memo(function PersonCard({ person, onOpen }: PersonCardProps) {
  const name = usePersonName()(person)
  const reach = person.email ?? person.mobile ?? person.phone
  const address = person.primary_address
  return (
    <>
      <Initials name={name} seed={person.id} />
      <div className={classes.lines}>
        <div className={classes.line}>
          <Link
            to="/people/$id"
            params={{ id: String(person.id) }}
            preload={false}
            className={classes.link}
            onClick={onOpen}
          >
            <bdi>{name}</bdi>
          </Link>
          <span className={classes.support}>
            <SupportLevel level={person.support_level} />
          </span>
        </div>
        <div className={classes.line}>
          <bdi className={classes.reach}>{reach !== name && reach}</bdi>
          {address && (
            <span className={classes.place}>
              <Place address={address} />
            </span>
          )}
        </div>
      </div>
    </>
  )
})
