import { NativeSelect, NumberInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { TableFormat } from '../../../../contract/table-format.ts'

interface HeaderChoiceProps {
  format: TableFormat
  onChange: (format: TableFormat) => void
}

/** Where the names of the columns are: in one row or two, and which; or nowhere. */
export function HeaderChoice({ format, onChange }: HeaderChoiceProps) {
  const t = useTranslations('imports.format.header')
  const { header } = format
  const [row, setRow] = useState<number | string>(header?.row ?? 1)
  const choose = (value: string) =>
    onChange({
      ...format,
      header: value === 'none' ? null : { row: header?.row ?? 1, lines: value === 'two' ? 2 : 1 },
    })
  const chooseRow = () => {
    if (!header) return
    if (typeof row !== 'number' || row < 1) setRow(header.row)
    else if (row !== header.row) onChange({ ...format, header: { ...header, row } })
  }
  return (
    <>
      <NativeSelect
        label={t('label')}
        value={header === null ? 'none' : header?.lines === 2 ? 'two' : 'one'}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
        data={(['one', 'two', 'none'] as const).map((value) => ({ value, label: t(value) }))}
      />
      {header !== null && (
        <NumberInput
          label={t('row')}
          value={row}
          min={1}
          allowDecimal={false}
          onChange={setRow}
          onBlur={chooseRow}
          onKeyDown={({ key }) => key === 'Enter' && chooseRow()}
        />
      )}
    </>
  )
}
