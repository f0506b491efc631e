import { notifications, type NotificationData } from '@mantine/notifications'
import { useTranslations } from 'use-intl'

/** Says something in passing. What failed stays until it is closed; the rest goes by itself. */
export function useToast() {
  const t = useTranslations('frame.toast')
  return (toast: NotificationData) =>
    notifications.show({
      closeButtonProps: { 'aria-label': t('close') },
      autoClose: toast.color === 'red' ? false : undefined,
      ...toast,
    })
}
