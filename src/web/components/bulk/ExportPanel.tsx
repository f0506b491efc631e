import { Button, Radio } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { WhomInput } from '../../../contract/job.ts'
import { useColumnChoice } from '../people-table/column-choice.ts'
import classes from './BulkBar.module.css'
import { useExport } from './useExport.tsx'

interface ExportPanelProps {
  whom: WhomInput
  count: number
  onDone: () => void
}

/** Which fields of those selected are written to a file. */
export function ExportPanel({ whom, count, onDone }: ExportPanelProps) {
  const t = useTranslations('bulk.exporting')
  const startExport = useExport()
  const { chosen } = useColumnChoice()
  const [which, setWhich] = useState('shown')
  const [isBusy, setBusy] = useState(false)

  const run = async () => {
    setBusy(true)
    const fields = [...new Set(['id', 'first_name', 'last_name', ...chosen] as const)]
    const isStarted = await startExport({ whom, ...(which === 'shown' && { fields }) })
    setBusy(false)
    if (isStarted) onDone()
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
