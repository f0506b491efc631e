import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { useFailureWords } from '../../frame/failure-words.ts'
import { Message } from '../../frame/Message.tsx'

/** Nobody has this id (any more). */
export function PersonMissing() {
  const t = useTranslations('person.states')
  return (
    <Message title={t('missingTitle')} text={t('missingText')}>
      <Button component={Link} to="/people">
        {t('toPeople')}
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
