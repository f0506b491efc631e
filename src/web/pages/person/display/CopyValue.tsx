import { ActionIcon, CopyButton, VisuallyHidden } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import classes from './CopyValue.module.css'

/** Copies a value, and says so: by the sign for a moment, and aloud. */
export function CopyValue({ value }: { value: string }) {
  const t = useTranslations('person.header')
  return (
    <CopyButton value={value} timeout={2_000}>
      {({ copied, copy }) => (
        <>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="md"
            className={classes.copy}
            data-copied={copied || undefined}
            onClick={copy}
            aria-label={t('copy', { value })}
          >
            {copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
          </ActionIcon>
          <VisuallyHidden role="status">{copied && t('copied', { value })}</VisuallyHidden>
        </>
      )}
    </CopyButton>
  )
}
