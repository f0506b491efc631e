import { Button } from '@mantine/core'
import { IconColumns3 } from '@tabler/icons-react'
import { lazy } from 'react'
import { useTranslations } from 'use-intl'
import { OnDemand } from '../OnDemand.tsx'

const ColumnsMenuOpened = lazy(async () => ({
  default: (await import('./ColumnsMenuOpened.tsx')).ColumnsMenuOpened,
}))

/** Chooses the columns of the table. */
export function ColumnsMenu() {
  const t = useTranslations('peopleTable.columns')
  const button = (
    <Button variant="default" leftSection={<IconColumns3 size={16} stroke={1.5} aria-hidden />}>
      {t('label')}
    </Button>
  )
  return (
    <OnDemand button={button} opens="dialog">
      <ColumnsMenuOpened button={button} />
    </OnDemand>
  )
}
