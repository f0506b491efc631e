import { useTranslations } from 'use-intl'
import type { LookupReason } from '../../../contract/lookup.ts'
import type { AbbreviatedPerson } from '../../../contract/person.ts'
import { Initials } from '../../components/Initials.tsx'
import { MarkedText } from '../../components/MarkedText.tsx'
import { Place } from '../../components/people-table/cells.tsx'
import { SupportLevel } from '../../components/SupportLevel.tsx'
import { usePersonName } from '../../components/usePersonName.ts'
import classes from './choices.module.css'
import { useReasonWords } from './useReasonWords.ts'

type Part = readonly [number, number]

/** The parts of the name shown that match; null when what matches isn't in it. */
function partsOfName({ first_name, last_name }: AbbreviatedPerson, { field, matches }: LookupReason) {
  if (field === 'full_name' || field === 'first_name') return matches
  if (field !== 'last_name' || !last_name) return null
  const shift = first_name ? first_name.length + 1 : 0
  return matches.map(([start, end]): Part => [start + shift, end + shift])
}

/** Someone to choose: who they are, where, how to reach them, and why they were found, with what matches set off. */
export function PersonChoice({ person, reason }: { person: AbbreviatedPerson; reason: LookupReason | null }) {
  const label = useTranslations('fields.labels')
  const reasonWords = useReasonWords()
  const name = usePersonName()(person)
  const inName = reason && partsOfName(person, reason)
  // The value that matches stands in the line below, unless the name or the words of the reason show it.
  const elsewhere = reason && !inName && reason.field !== 'id' ? reason : null
  const reach = person.mobile ?? person.phone ?? person.email
  const address = person.primary_address

  return (
    <span className={classes.person}>
      <Initials name={name} seed={person.id} />
      <bdi className={classes.name}>{inName ? <MarkedText text={name} parts={inName} /> : name}</bdi>
      <span className={classes.support}>
        <SupportLevel level={person.support_level} />
      </span>
      <span className={classes.facts}>
        {reason && <span className={classes.fact}>{reasonWords(reason)}</span>}
        {elsewhere && (
          <bdi className={classes.fact} title={label(elsewhere.field)}>
            <MarkedText text={elsewhere.value} parts={elsewhere.matches} />
          </bdi>
        )}
        {address && (
          <span className={classes.fact}>
            <Place address={address} />
          </span>
        )}
        {!elsewhere && reach && reach !== name && <bdi className={classes.fact}>{reach}</bdi>}
      </span>
    </span>
  )
}
