import { Button, MultiSelect, Radio } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ExportFormat, ExportNames, NewExportInput } from '../../../contract/export.ts'
import { isFieldName } from '../../../contract/fields.ts'
import type { WhomInput } from '../../../contract/job.ts'
import { useColumnChoice } from '../people-table/column-choice.ts'
import classes from './ExportForm.module.css'
import { useExport } from './useExport.tsx'
import { useExportFields } from './useExportFields.ts'

interface ExportFormProps {
  whom: WhomInput
  /** How many people that is. */
  count: number
  /** Called once it is under way. */
  onDone: () => void
}

/** The columns of a table as an export is asked for them. */
const columnsOf = (names: readonly string[]): Pick<NewExportInput, 'fields' | 'custom_fields'> => ({
  fields: names.filter(isFieldName),
  custom_fields: names.filter((name) => !isFieldName(name)),
})

/** What is written to a file of some people, and how. */
export function ExportForm({ whom, count, onDone }: ExportFormProps) {
  const t = useTranslations('bulk.exporting')
  const startExport = useExport()
  const fields = useExportFields()
  const { chosen } = useColumnChoice()
  const shown = [...new Set(['id', 'first_name', 'last_name', ...chosen] as const)]
  const [format, setFormat] = useState<ExportFormat>('csv')
  const [which, setWhich] = useState('shown')
  const [picked, setPicked] = useState<string[]>(shown)
  const [names, setNames] = useState<ExportNames>('ours')
  const [isBusy, setBusy] = useState(false)

  const run = async () => {
    setBusy(true)
    const columns = which === 'all' ? {} : columnsOf(which === 'shown' ? shown : picked)
    const isStarted = await startExport({ whom, format, ...(format === 'csv' && { names, ...columns }) })
    setBusy(false)
    if (isStarted) onDone()
  }

  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        void run()
      }}
    >
      <Radio.Group label={t('format')} value={format} onChange={(value) => setFormat(value as ExportFormat)}>
        <Radio value="csv" label={t('csv')} className={classes.choice} data-autofocus />
        <Radio value="json_lines" label={t('jsonLines')} className={classes.choice} />
      </Radio.Group>
      {format === 'csv' && (
        <>
          <Radio.Group label={t('columns')} value={which} onChange={setWhich}>
            <Radio value="shown" label={t('shown')} className={classes.choice} />
            <Radio value="all" label={t('all')} className={classes.choice} />
            <Radio value="picked" label={t('picked')} className={classes.choice} />
          </Radio.Group>
          {which === 'picked' && (
            <MultiSelect
              aria-label={t('picked')}
              data={fields}
              value={picked}
              onChange={setPicked}
              searchable
              maxDropdownHeight={220}
              comboboxProps={{ withinPortal: false }}
            />
          )}
          <Radio.Group label={t('names')} value={names} onChange={(value) => setNames(value as ExportNames)}>
            <Radio value="ours" label={t('ours')} className={classes.choice} />
            <Radio value="hosted" label={t('hosted')} className={classes.choice} />
          </Radio.Group>
        </>
      )}
      <Button
        type="submit"
        loading={isBusy}
        disabled={format === 'csv' && which === 'picked' && picked.length === 0}
      >
        {t('apply', { count })}
      </Button>
    </form>
  )
}
