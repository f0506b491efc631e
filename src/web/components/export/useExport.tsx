import { notifications } from '@mantine/notifications'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import type { Export, NewExportInput } from '../../../contract/export.ts'
import { followExport, isExportAtRest, saveExport, startExport } from '../../api/exports.ts'
import { useFailureWords } from '../../frame/failure-words.ts'
import { useToast } from '../useToast.ts'
import { ExportProgress } from './ExportProgress.tsx'

/** Exports people: shows how far it is wherever one goes meanwhile, and has the browser keep the file at the end. */
export function useExport() {
  const t = useTranslations('bulk.exporting')
  const client = useQueryClient()
  const toast = useToast()
  const failureWords = useFailureWords()

  async function follow(started: Export): Promise<Export> {
    const id = `export-${started.id}`
    if (!isExportAtRest(started)) {
      notifications.show({
        id,
        message: <ExportProgress id={started.id} />,
        autoClose: false,
        withCloseButton: false,
      })
    }
    try {
      return await followExport(client, started)
    } finally {
      notifications.hide(id)
    }
  }

  const tell = (over: Export) => {
    if (over.download_url !== null) return saveExport(over)
    if (over.status.name === 'cancelled') return toast({ message: t('cancelled') })
    const reason = over.work?.problem === 'disk_full' ? 'disk_full' : 'broken'
    return toast({ title: t('failed'), message: t(reason), color: 'red' })
  }

  const fail = (error: unknown) => {
    toast({ title: t('failed'), message: failureWords(error), color: 'red' })
  }

  /** @returns whether it was started */
  return async (asked: NewExportInput): Promise<boolean> => {
    try {
      const started = await startExport(client, asked)
      void follow(started).then(tell).catch(fail)
      return true
    } catch (error) {
      fail(error)
      return false
    }
  }
}
