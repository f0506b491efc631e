import { useOs } from '@mantine/hooks'
import { useTranslations } from 'use-intl'
import classes from './SaveKey.module.css'

/** The keys that save, as this computer's keyboard has them. */
export function SaveKey() {
  const t = useTranslations('person.bar')
  return <kbd className={classes.key}>{t(useOs() === 'macos' ? 'keySaveMac' : 'keySave')}</kbd>
}
