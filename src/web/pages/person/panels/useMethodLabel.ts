import { useTranslations } from 'use-intl'
import { isContactMethod } from './contact-methods.ts'

/** Names a way of contact; one that a program sent and we don't know stands for itself. */
export function useMethodLabel() {
  const t = useTranslations('personPanels.contacts')
  return (method: string | null): string => {
    if (isContactMethod(method)) return t(`methods.${method}`)
    return method?.replaceAll('_', ' ') || t('unknown')
  }
}
