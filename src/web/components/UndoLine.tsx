import { Button, VisuallyHidden } from '@mantine/core'
import { useOs } from '@mantine/hooks'
import { useTranslations } from 'use-intl'
import classes from './UndoLine.module.css'

interface UndoLineProps {
  text: string
  action: string
  actionName: string
  onUndo: () => void
}

/** What was done, and the button that takes it back with the key for it. */
export function UndoLine({ text, action, actionName, onUndo }: UndoLineProps) {
  const t = useTranslations('frame.toast')
  const isMac = useOs() === 'macos'
  const key = t(isMac ? 'undoKeyMac' : 'undoKey')
  return (
    <div className={classes.line}>
      <span className={classes.text}>{text}</span>
      <Button
        size="compact-sm"
        className={classes.undo}
        variant="default"
        aria-label={actionName}
        aria-keyshortcuts={isMac ? 'Meta+Z' : 'Control+Z'}
        rightSection={
          <kbd className={classes.key} aria-hidden>
            {key}
          </kbd>
        }
        onClick={onUndo}
      >
        {action}
      </Button>
      <VisuallyHidden>{t('undoHint', { key })}</VisuallyHidden>
    </div>
  )
}
