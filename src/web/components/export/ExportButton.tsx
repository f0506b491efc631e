import { ActionIcon, Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import { endpoints } from '../../../contract/endpoints.ts'
import type { WhomInput } from '../../../contract/job.ts'
import { useMayAct } from '../../frame/account.ts'
import { usePhone } from '../../frame/phone.ts'

const ExportDialog = lazy(async () => ({ default: (await import('./ExportDialog.tsx')).ExportDialog }))

interface ExportButtonProps {
  whom: WhomInput
  /** How many people that is; with nobody there is nothing to export. */
  count: number
  /** Only a picture on a phone, where it stands beside other buttons. */
  isSmallOnPhone?: boolean
}

/** Lets an organizer take people out as a file. */
export function ExportButton({ whom, count, isSmallOnPhone = false }: ExportButtonProps) {
  const t = useTranslations('bulk')
  const mayExport = useMayAct(endpoints.createExport.who)
  const isSmall = usePhone() && isSmallOnPhone
  const [isOpen, setOpen] = useState(false)
  if (!mayExport || count === 0) return null
  const picture = <IconDownload size={16} stroke={1.5} aria-hidden />
  const opener = { variant: 'default', 'aria-haspopup': 'dialog', onClick: () => setOpen(true) } as const
  return (
    <>
      {isSmall ? (
        <ActionIcon {...opener} size={44} aria-label={t('export')}>
          {picture}
        </ActionIcon>
      ) : (
        <Button {...opener} leftSection={picture}>
          {t('export')}
        </Button>
      )}
      <Suspense>
        {isOpen && <ExportDialog whom={whom} count={count} onClose={() => setOpen(false)} />}
      </Suspense>
    </>
  )
}
