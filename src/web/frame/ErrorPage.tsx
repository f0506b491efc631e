import { Button } from '@mantine/core'
import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { ApiProblem } from '../api/client.ts'
import { useFailureWords } from './failure-words.ts'
import { Message } from './Message.tsx'

/** In place of a page that failed: what failed, and another try. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const t = useTranslations('frame')
  const failureWords = useFailureWords()
  const router = useRouter()
  const queries = useQueryErrorResetBoundary()

  const retry = () => {
    // Not the server's doing: the page's own code may be missing after an update, and only loading it anew helps.
    if (!(error instanceof ApiProblem)) return window.location.reload()
    queries.reset()
    reset()
    void router.invalidate()
  }

  return (
    <Message title={t('error.title')} text={failureWords(error)}>
      <Button onClick={retry}>{t('retry')}</Button>
    </Message>
  )
}
