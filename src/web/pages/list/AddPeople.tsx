import { Button, Modal, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconCheck, IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { List } from '../../../contract/list.ts'
import { LOOKUP_MAX } from '../../../contract/lookup.ts'
import type { AbbreviatedPerson } from '../../../contract/person.ts'
import { useChangeMembers } from '../../api/lists.ts'
import { useLookup, type LookupHit } from '../../api/lookup.ts'
import { Initials } from '../../components/Initials.tsx'
import { FormProblem } from '../../components/FormProblem.tsx'
import { usePersonName } from '../../components/usePersonName.ts'
import { useFailureWords } from '../../frame/failure-words.ts'
import classes from './AddPeople.module.css'

/** How long typing rests before people are looked up, in milliseconds. */
const REST_MS = 150

interface AddPeopleProps {
  list: List
  onClose: () => void
}

/** Puts people on a list one after the other, found by whatever is remembered of them. */
export function AddPeople({ list, onClose }: AddPeopleProps) {
  const t = useTranslations('lists.add')
  const nameOf = usePersonName()
  const failureWords = useFailureWords()
  const change = useChangeMembers(list.id)
  const [typed, setTyped] = useState('')
  const [q] = useDebouncedValue(typed.trim(), REST_MS)
  const { hits, isAnswered, error } = useLookup(q)
  const [added, setAdded] = useState<ReadonlyMap<number, string>>(new Map())
  const shown = q === '' ? [] : hits
  const failure = change.error ?? error

  const put = async (person: AbbreviatedPerson, on: boolean) => {
    await change.mutateAsync({ people: [person.id], on })
    setAdded((known) => {
      const next = new Map(known)
      if (on) next.set(person.id, nameOf(person))
      else next.delete(person.id)
      return next
    })
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('title', { name: list.name })}
      closeButtonProps={{ 'aria-label': t('close') }}
      classNames={{ title: classes.title }}
    >
      <TextInput
        label={t('find')}
        description={t('help')}
        leftSection={<IconSearch size={16} stroke={1.5} aria-hidden />}
        value={typed}
        maxLength={LOOKUP_MAX}
        onChange={(event) => setTyped(event.currentTarget.value)}
        autoComplete="off"
        spellCheck={false}
        data-autofocus
      />
      <ul className={classes.hits} aria-label={t('hits')}>
        {shown.map(({ person }) => (
          <Hit
            key={person.id}
            person={person}
            isAdded={added.has(person.id)}
            onPut={(on) => void put(person, on).catch(() => {})}
          />
        ))}
      </ul>
      <p className={classes.status} role="status">
        {q !== '' && isAnswered && shown.length === 0 && t('nobody')}
        {q === '' &&
          added.size > 0 &&
          t('added', { count: added.size, names: [...added.values()].join(', ') })}
      </p>
      <FormProblem text={failure ? failureWords(failure) : undefined} />
      <Button fullWidth className={classes.done} onClick={onClose}>
        {t('done')}
      </Button>
    </Modal>
  )
}

interface HitProps {
  person: LookupHit['person']
  isAdded: boolean
  onPut: (on: boolean) => void
}

function Hit({ person, isAdded, onPut }: HitProps) {
  const t = useTranslations('lists.add')
  const name = usePersonName()(person)
  const { city, state } = person.primary_address ?? {}
  const detail = [person.email ?? person.phone ?? person.mobile, city, state].filter(Boolean)
  return (
    <li className={classes.hit}>
      <Initials name={name} seed={person.id} />
      <span className={classes.who}>
        <bdi className={classes.name}>{name}</bdi>
        <span className={classes.detail}>
          {detail.map((part) => (
            <bdi key={part}>{part}</bdi>
          ))}
        </span>
      </span>
      <Button
        variant={isAdded ? 'light' : 'default'}
        size="compact-sm"
        className={classes.put}
        leftSection={isAdded ? <IconCheck size={16} aria-hidden /> : undefined}
        aria-pressed={isAdded}
        aria-label={t('put', { name })}
        onClick={() => onPut(!isAdded)}
      >
        {t(isAdded ? 'isOn' : 'add')}
      </Button>
    </li>
  )
}
