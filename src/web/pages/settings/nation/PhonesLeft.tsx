import { Button, Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { useRenewPhones } from '../../../api/nation.ts'
import { useFailureWords } from '../../../frame/failure-words.ts'

interface PhonesLeftProps {
  /** People whose numbers may still be those of an earlier region. */
  left: number
  renew: ReturnType<typeof useRenewPhones>
}

/** How far the phone numbers have come after the region changed, and going on when that was interrupted. */
export function PhonesLeft({ left, renew }: PhonesLeftProps) {
  const t = useTranslations('settings.nation.phones')
  const failureWords = useFailureWords()
  if (left === 0 && !renew.isSuccess) return null
  return (
    <div role="status">
      <Text size="sm">{left === 0 ? t('done', { count: renew.data ?? 0 }) : t('left', { count: left })}</Text>
      {renew.error && (
        <Text size="sm" c="var(--mantine-color-error)">
          {failureWords(renew.error)}
        </Text>
      )}
      {left > 0 && !renew.isPending && (
        <Button variant="default" size="xs" mt="xs" onClick={() => renew.mutate()}>
          {t('goOn')}
        </Button>
      )}
    </div>
  )
}
