import { Button, Progress } from '@mantine/core'
import { useFormatter, useTranslations } from 'use-intl'
import classes from './DropZone.module.css'

interface UploadProgressProps {
  file: File
  /** How much of it is over there, from 0 to 1. */
  part: number
  onCancel: () => void
}

/** How far a file is on its way to the server. */
export function UploadProgress({ file, part, onCancel }: UploadProgressProps) {
  const t = useTranslations('imports.upload')
  const format = useFormatter()
  const text = t('progress', { name: file.name, part: format.number(part, { style: 'percent' }) })
  return (
    <div className={classes.zone} data-busy>
      <Progress.Root size="md" radius="xl" className={classes.bar}>
        <Progress.Section value={Math.max(2, part * 100)} aria-label={text} animated />
      </Progress.Root>
      <p className={classes.text} role="status">
        {text}
      </p>
      <Button variant="default" className={classes.choose} onClick={onCancel}>
        {t('cancel')}
      </Button>
    </div>
  )
}
