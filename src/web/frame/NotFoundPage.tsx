import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { Message } from './Message.tsx'

/** In place of a page or a person that doesn't exist. */
export function NotFoundPage() {
  const t = useTranslations('frame.notFound')
  return (
    <Message title={t('title')} text={t('text')}>
      <Button component={Link} to="/people">
        {t('back')}
      </Button>
    </Message>
  )
}
