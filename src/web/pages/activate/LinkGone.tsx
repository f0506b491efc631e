import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { EntranceCard } from '../../components/EntranceCard.tsx'

/** In place of a link that was used or has expired. */
export function LinkGone() {
  const t = useTranslations('activate.gone')
  return (
    <EntranceCard title={t('title')} text={t('text')}>
      <Button component={Link} to="/sign-in" size="md" fullWidth>
        {t('signIn')}
      </Button>
    </EntranceCard>
  )
}
