import { Button } from '@mantine/core'
import { useTranslations } from 'use-intl'
import classes from './StaleNotice.module.css'

/** Newer data could not be had; what is here stays readable. */
export function StaleNotice({ onRetry }: { onRetry: () => void }) {
  const t = useTranslations('person.states')
  return (
    <div className={classes.notice} role="status">
      <span>{t('staleTitle')}</span>
      <Button size="compact-sm" variant="default" onClick={onRetry}>
        {t('retry')}
      </Button>
    </div>
  )
}
