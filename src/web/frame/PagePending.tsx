import { Loader } from '@mantine/core'
import { useTranslations } from 'use-intl'
import classes from './PagePending.module.css'

/** While a page is on its way for longer than a blink. */
export function PagePending() {
  const t = useTranslations('frame')
  return (
    <div className={classes.pending} role="status" aria-label={t('loading')}>
      <Loader size="sm" />
    </div>
  )
}
