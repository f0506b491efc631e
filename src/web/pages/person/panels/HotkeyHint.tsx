import { useOs } from '@mantine/hooks'
import { useTranslations } from 'use-intl'
import classes from '../../../components/SaveKey.module.css'

/** The keys that save a note, beside the word for it. */
export function HotkeyHint() {
  const t = useTranslations('personPanels.notes')
  return <kbd className={classes.key}>{t(useOs() === 'macos' ? 'keyMac' : 'key')}</kbd>
}
