import type { AbbreviatedPerson } from '../../../contract/person.ts'
import { Initials } from '../Initials.tsx'
import { usePersonName } from '../usePersonName.ts'
import classes from './NameCell.module.css'

/** A person's name beside their initials. */
export function NameCell({ person }: { person: AbbreviatedPerson }) {
  const name = usePersonName()(person)
  return (
    <span className={classes.name}>
      <span className={classes.initials}>
        <Initials name={name} seed={person.id} />
      </span>
      <bdi className={classes.text}>{name}</bdi>
    </span>
  )
}
