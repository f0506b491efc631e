import { ActionIcon, Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { useMayAct } from './account.ts'
import { usePhone } from './phone.ts'

/** Starts a new person, for those who may add one. */
export function NewPersonButton() {
  const t = useTranslations('frame')
  const phone = usePhone()
  if (!useMayAct('staff')) return null
  if (phone) {
    return (
      <ActionIcon component={Link} to="/people/new" size={40} radius="xl" aria-label={t('newPerson')}>
        <IconPlus size={20} />
      </ActionIcon>
    )
  }
  return (
    <Button component={Link} to="/people/new" leftSection={<IconPlus size={16} aria-hidden />}>
      {t('newPerson')}
    </Button>
  )
}
