import { useTranslations } from 'use-intl'
import { ApiProblem } from '../api/client.ts'

/** Says what failed and what to do about it, for a reader rather than a programmer. */
export function useFailureWords() {
  const t = useTranslations('frame.error')
  return (error: unknown): string => {
    if (!(error instanceof ApiProblem)) return t('other')
    if (error.status === 0) return t('unreachable')
    if (error.status === 401) return t('signedOut')
    if (error.status === 403) return t('forbidden')
    if (error.status === 429 || error.status === 503) return t('busy')
    if (error.status === 404) return t('gone')
    if (error.status === 409) return t('conflict', { message: error.body.message })
    if (error.status < 500) return t('refused', { message: error.body.message })
    return t('server', { status: String(error.status), message: error.body.message })
  }
}
