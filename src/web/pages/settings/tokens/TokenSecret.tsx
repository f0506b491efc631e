import { Button, CopyButton, TextInput } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import classes from './TokenSecret.module.css'

interface TokenSecretProps {
  name: string
  secret: string
  onDone: () => void
}

/** A token that was just made, to be copied now or never. */
export function TokenSecret({ name, secret, onDone }: TokenSecretProps) {
  const t = useTranslations('settings.tokens.secret')
  return (
    <div className={classes.secret} role="status">
      <p>
        <strong>{t('made', { name })}</strong> {t('once')}
      </p>
      <TextInput
        label={t('label')}
        value={secret}
        readOnly
        spellCheck={false}
        data-autofocus
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className={classes.buttons}>
        <CopyButton value={secret}>
          {({ copied, copy }) => (
            <Button
              onClick={copy}
              leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
            >
              <span aria-live="polite">{copied ? t('copied') : t('copy')}</span>
            </Button>
          )}
        </CopyButton>
        <Button variant="default" onClick={onDone}>
          {t('done')}
        </Button>
      </div>
    </div>
  )
}
