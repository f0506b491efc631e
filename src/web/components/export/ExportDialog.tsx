import { Modal } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { WhomInput } from '../../../contract/job.ts'
import dialog from '../AskDialog.module.css'
import { ExportForm } from './ExportForm.tsx'

interface ExportDialogProps {
  whom: WhomInput
  count: number
  onClose: () => void
}

/** Asks what is written to a file of some people. */
export function ExportDialog({ whom, count, onClose }: ExportDialogProps) {
  const t = useTranslations('bulk')
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('export')}
      closeButtonProps={{ 'aria-label': t('close') }}
      classNames={{ title: dialog.title }}
      centered
    >
      <ExportForm whom={whom} count={count} onDone={onClose} />
    </Modal>
  )
}
