import { Button, type ButtonProps } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import { endpoints } from '../../../contract/endpoints.ts'
import type { WhomInput } from '../../../contract/job.ts'
import { useMayAct } from '../../frame/account.ts'

const ExportDialog = lazy(async () => ({ default: (await import('./ExportDialog.tsx')).ExportDialog }))

interface ExportButtonProps extends Pick<ButtonProps, 'size' | 'className'> {
  whom: WhomInput
  /** How many people that is; with nobody there is nothing to export. */
  count: number
}

/** Lets an organizer take people out as a file. */
export function ExportButton({ whom, count, ...button }: ExportButtonProps) {
  const t = useTranslations('bulk')
  const mayExport = useMayAct(endpoints.createExport.who)
  const [isOpen, setOpen] = useState(false)
  if (!mayExport || count === 0) return null
  return (
    <>
      <Button
        {...button}
        variant="default"
        leftSection={<IconDownload size={16} stroke={1.5} aria-hidden />}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {t('export')}
      </Button>
      <Suspense>
        {isOpen && <ExportDialog whom={whom} count={count} onClose={() => setOpen(false)} />}
      </Suspense>
    </>
  )
}
