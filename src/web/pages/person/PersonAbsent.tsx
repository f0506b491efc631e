import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import { useFormatter, useTranslations } from 'use-intl'
import { endpoints } from '../../../contract/endpoints.ts'
import { removedQuery } from '../../api/history.ts'
import { useMayAct } from '../../frame/account.ts'
import { useFailureWords } from '../../frame/failure-words.ts'
import { Message } from '../../frame/Message.tsx'
import { PersonSkeleton } from './PersonSkeleton.tsx'
import { useBringBack } from './useBringBack.ts'

/** Nobody has this id (any more). Someone who was deleted is named, and brought back by who may. */
export function PersonMissing({ id }: { id: number }) {
  const t = useTranslations('person')
  const format = useFormatter()
  const { bringBack, isBringing } = useBringBack(id)
  const mayRestore = useMayAct(endpoints.restorePerson.who)
  const maySeeWho = useMayAct(endpoints.showRemoved.who)
  const { data: deletion, isLoading } = useQuery({ ...removedQuery(id), enabled: maySeeWho, staleTime: 0 })
  if (isLoading) return <PersonSkeleton />

  const text = () => {
    if (!deletion) return t('states.missingText')
    const when = format.dateTime(new Date(deletion.at), { dateStyle: 'long', timeStyle: 'short' })
    return deletion.who
      ? t('states.deletedBy', { who: deletion.who.name, when })
      : t('states.deletedAt', { when })
  }
  return (
    <Message
      title={
        deletion
          ? t('states.deletedTitle', { name: deletion.name ?? t('header.nameless', { id: String(id) }) })
          : t('states.missingTitle')
      }
      text={text()}
    >
      {deletion && mayRestore && (
        <Button onClick={bringBack} loading={isBringing}>
          {t('gone.restore')}
        </Button>
      )}
      <Button component={Link} to="/people" variant={deletion && mayRestore ? 'default' : 'filled'}>
        {t('states.toPeople')}
      </Button>
    </Message>
  )
}

interface PersonFailedProps {
  error: unknown
  onRetry: () => void
}

/** The person could not be loaded, and nothing older is here to show. */
export function PersonFailed({ error, onRetry }: PersonFailedProps) {
  const t = useTranslations('person.states')
  const failureWords = useFailureWords()
  return (
    <Message title={t('failedTitle')} text={failureWords(error)}>
      <Button onClick={onRetry}>{t('retry')}</Button>
    </Message>
  )
}
