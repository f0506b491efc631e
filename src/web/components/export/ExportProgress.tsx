import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { exportQuery, useCancelExport } from '../../api/exports.ts'
import { ProgressLine } from '../bulk/ProgressLine.tsx'

/** How far an export is, and the way to stop it. */
export function ExportProgress({ id }: { id: number }) {
  const t = useTranslations('bulk.progress')
  const { data } = useQuery({ ...exportQuery(id), enabled: false })
  const cancel = useCancelExport(id)
  if (!data?.work) return null
  return (
    <ProgressLine
      what={t('export')}
      done={data.work.done}
      total={data.work.total}
      isCancelling={cancel.isPending}
      onCancel={() => cancel.mutate()}
    />
  )
}
