import { Button, VisuallyHidden } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useTranslations } from 'use-intl'
import { useFailureWords } from '../failure-words.ts'
import classes from './OmniboxPanel.module.css'

/** How long, in milliseconds, the keys must rest before it is said how many were found. */
const REST_MS = 600

interface PanelNoticeProps {
  text: string
  /** How many were found; null when nobody was looked for. */
  people: number | null
  isAnswered: boolean
  error: Error | null
  onRetry: () => void
}

/** Says what the list itself doesn't: that nobody was found and what to try, that it failed, and how many there are. */
export function PanelNotice({ text, people, isAnswered, error, onRetry }: PanelNoticeProps) {
  const t = useTranslations('omnibox')
  const failureWords = useFailureWords()
  const isNobody = isAnswered && people === 0
  const count = isAnswered && people !== null ? t('found', { count: people }) : ''
  const [announced] = useDebouncedValue(count, REST_MS)

  return (
    <>
      <VisuallyHidden role="status">{announced === count ? announced : ''}</VisuallyHidden>
      {error && (
        <div className={classes.failure} role="alert">
          <span>{failureWords(error)}</span>
          <Button variant="default" size="compact-sm" onClick={onRetry}>
            {t('retry')}
          </Button>
        </div>
      )}
      {isNobody && (
        <div className={classes.nobody}>
          <strong>{t('nobody', { text })}</strong>
          <p>{t('hint')}</p>
        </div>
      )}
    </>
  )
}
