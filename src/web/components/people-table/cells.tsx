import type { ReactNode } from 'react'
import { useFormatter, useNow, useTranslations } from 'use-intl'
import type { Address } from '../../../contract/address.ts'
import { fieldSpec, type AbbreviatedFieldName } from '../../../contract/fields.ts'
import type { AbbreviatedPerson } from '../../../contract/person.ts'
import { SupportLevel } from '../SupportLevel.tsx'
import classes from './cells.module.css'

const TAGS_SHOWN = 2
const MINUTE_MS = 60_000

/** A moment as people say it, and exactly when the pointer rests on it. */
export function Ago({ time }: { time: string }) {
  const format = useFormatter()
  const now = useNow({ updateInterval: MINUTE_MS })
  const date = new Date(time)
  return (
    <time dateTime={time} title={format.dateTime(date, { dateStyle: 'full', timeStyle: 'short' })}>
      {format.relativeTime(date, date > now ? date : now)}
    </time>
  )
}

function Day({ date }: { date: string }) {
  const format = useFormatter()
  return (
    <time dateTime={date}>{format.dateTime(new Date(date), { dateStyle: 'medium', timeZone: 'UTC' })}</time>
  )
}

function YesNo({ value }: { value: boolean }) {
  const t = useTranslations('peopleTable')
  return <span data-no={!value || undefined}>{t(value ? 'yes' : 'no')}</span>
}

/** City and state, as far as they are known. */
export function Place({ address }: { address: Address }) {
  const t = useTranslations('peopleTable')
  const { city, state } = address
  return <bdi>{city && state ? t('place', { city, state }) : (city ?? state ?? address.address1)}</bdi>
}

function Tags({ tags }: { tags: string[] }) {
  const t = useTranslations('peopleTable')
  const format = useFormatter()
  const left = tags.length - TAGS_SHOWN
  return (
    <span className={classes.tags} title={format.list(tags)}>
      {tags.slice(0, TAGS_SHOWN).map((tag) => (
        <bdi key={tag} className={classes.tag}>
          {tag}
        </bdi>
      ))}
      {left > 0 && <span className={classes.more}>{t('more', { count: left })}</span>}
    </span>
  )
}

function SignupType({ type }: { type: number }) {
  const t = useTranslations('peopleTable.types')
  return t(type === 1 ? 'organization' : 'person')
}

const plain = (value: unknown): ReactNode => <bdi title={String(value)}>{String(value)}</bdi>

/** A field's value as a cell of the table shows it, by the kind of the field. */
function valueOf(name: AbbreviatedFieldName, value: unknown): ReactNode {
  if (name === 'support_level') return <SupportLevel level={value as number} />
  if (name === 'signup_type') return <SignupType type={value as number} />
  switch (fieldSpec(name).kind) {
    case 'time':
      return <Ago time={value as string} />
    case 'date':
      return <Day date={value as string} />
    case 'boolean':
      return <YesNo value={value as boolean} />
    case 'address':
      return <Place address={value as Address} />
    case 'tags':
      return <Tags tags={value as string[]} />
    default:
      return plain(value)
  }
}

/** One cell: a field of a person. A phone column shows the mobile number when there is no other. */
export function FieldCell({ person, name }: { person: AbbreviatedPerson; name: AbbreviatedFieldName }) {
  const value = name === 'phone' ? (person.phone ?? person.mobile) : person[name]
  return value === null || value === undefined ? null : valueOf(name, value)
}
