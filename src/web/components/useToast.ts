import { notifications, type NotificationData } from '@mantine/notifications'
import { useTranslations } from 'use-intl'

/** Says something in passing; whoever reads it can close it. */
export function useToast() {
  const t = useTranslations('person.toast')
  return (toast: NotificationData) =>
    notifications.show({ closeButtonProps: { 'aria-label': t('close') }, ...toast })
}
