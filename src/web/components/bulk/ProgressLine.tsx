import { Button, Progress } from '@mantine/core'
import { useTranslations } from 'use-intl'
import classes from './ProgressLine.module.css'

interface ProgressLineProps {
  what: string
  done: number
  total: number
  isCancelling: boolean
  onCancel: () => void
}

/** How far work on many people is, as a bar and in numbers, and the way to stop it. */
export function ProgressLine({ what, done, total, isCancelling, onCancel }: ProgressLineProps) {
  const t = useTranslations('bulk.progress')
  const text = t('done', { done, total })
  return (
    <div className={classes.progress}>
      <div className={classes.line}>
        <span className={classes.what}>{what}</span>
        <span className={classes.numbers}>{text}</span>
        <Button
          variant="default"
          size="compact-sm"
          className={classes.cancel}
          loading={isCancelling}
          onClick={onCancel}
        >
          {t('cancel')}
        </Button>
      </div>
      <Progress.Root size="md" radius="xl">
        <Progress.Section value={Math.max(2, (done / Math.max(1, total)) * 100)} aria-label={text} />
      </Progress.Root>
    </div>
  )
}
