import { Checkbox } from '@mantine/core'
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
  /** Undefined while people are opened rather than selected. */
  isSelected: boolean | undefined
  onOpen: () => void
  onSelect: () => void
}

/** One person of the list on a phone: two lines, the whole of it a link, or a checkbox while people are selected. */
export const PersonCard = memo(function PersonCard({
  person,
  isSelected,
  onOpen,
  onSelect,
}: PersonCardProps) {
  const name = usePersonName()(person)
  // On a phone one calls: the number goes before the address.
  const reach = [person.mobile, person.phone, person.email].find((known) => known && known !== name)
  const address = person.primary_address
  return (
    <>
      {isSelected === undefined ? (
        <Initials name={name} seed={person.id} />
      ) : (
        <Checkbox
          id={`select-${person.id}`}
          size="md"
          className={classes.check}
          checked={isSelected}
          onChange={onSelect}
        />
      )}
      <div className={classes.lines}>
        <div className={classes.line}>
          {isSelected === undefined ? (
            <Link
              to="/people/$id"
              params={{ id: String(person.id) }}
              preload={false}
              className={classes.link}
              onClick={onOpen}
            >
              <bdi>{name}</bdi>
            </Link>
          ) : (
            <label htmlFor={`select-${person.id}`} className={classes.link}>
              <bdi>{name}</bdi>
            </label>
          )}
          <span className={classes.support}>
            <SupportLevel level={person.support_level} />
          </span>
        </div>
        <div className={classes.line}>
          <bdi className={classes.reach}>{reach}</bdi>
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
