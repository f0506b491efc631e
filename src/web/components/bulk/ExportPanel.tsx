import { Button, Radio } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { fieldNames } from '../../../contract/fields.ts'
import type { WhomInput } from '../../../contract/job.ts'
import { downloadExport } from '../../api/jobs.ts'
import { useFailureWords } from '../../frame/failure-words.ts'
import { useColumnChoice } from '../people-table/column-choice.ts'
import { useToast } from '../useToast.ts'
import classes from './BulkBar.module.css'

interface ExportPanelProps {
  whom: WhomInput
  count: number
  onDone: () => void
}

/** Which fields of those selected are written to a file. */
export function ExportPanel({ whom, count, onDone }: ExportPanelProps) {
  const t = useTranslations('bulk.exporting')
  const toast = useToast()
  const failureWords = useFailureWords()
  const { chosen } = useColumnChoice()
  const [which, setWhich] = useState('shown')
  const [isBusy, setBusy] = useState(false)

  const run = async () => {
    setBusy(true)
    try {
      const shown = [...new Set(['id', 'first_name', 'last_name', ...chosen] as const)]
      await downloadExport(whom, which === 'all' ? fieldNames : shown)
      onDone()
    } catch (error) {
      toast({ title: t('failed'), message: failureWords(error), color: 'red' })
    } finally {
      setBusy(false)
    }
  }

  return (
    <form
      className={classes.panel}
      onSubmit={(event) => {
        event.preventDefault()
        void run()
      }}
    >
      <Radio.Group label={t('columns')} value={which} onChange={setWhich}>
        <Radio value="shown" label={t('shown')} className={classes.tag} data-autofocus />
        <Radio value="all" label={t('all')} className={classes.tag} />
      </Radio.Group>
      <Button type="submit" loading={isBusy}>
        {t('apply', { count })}
      </Button>
    </form>
  )
}
