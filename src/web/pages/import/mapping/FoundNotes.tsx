import { Button } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { useFormatter, useTranslations } from 'use-intl'
import type { SomeRows, TableFormat, Taking } from '../../../../contract/table-format.ts'
import classes from './FoundNotes.module.css'

interface FoundNotesProps {
  format: TableFormat
  onChange: (format: TableFormat) => void
}

/** What is read or left out as somebody chooses, and what it is without a choice. */
const usually = {
  totals: 'leave_out',
  hidden_rows: 'leave_out',
  hidden_columns: 'take',
  formulas: 'leave_out',
} as const satisfies Record<string, Taking>
type Choice = keyof typeof usually

const choiceOf = (format: TableFormat, choice: Choice): Taking =>
  (format as Partial<Record<Choice, Taking>>)[choice] ?? usually[choice]

/** What reading a file found that one should know before its columns: each in a line, with a choice where there is one. */
export function FoundNotes({ format, onChange }: FoundNotesProps) {
  const t = useTranslations('imports.found')
  const formatter = useFormatter()
  const { header, found = {} } = format
  const rowsOf = ({ count, rows }: SomeRows) => {
    const numbers = rows.map((row) => formatter.number(row))
    return formatter.list(count > rows.length ? [...numbers, t('more')] : numbers, { type: 'conjunction' })
  }
  const texts: { text: string; choice?: Choice }[] = []
  const say = (text: string, choice?: Choice) => texts.push({ text, ...(choice && { choice }) })
  const isTaken = (choice: Choice) => (choiceOf(format, choice) === 'take' ? 'yes' : 'no')

  if (header === null) say(t('noHeader'))
  else if (header && (header.row > 1 || header.lines > 1))
    say(t('header', { lines: header.lines, row: header.row, next: header.row + 1 }))
  if (found.bad_bytes) say(t('badBytes', { count: found.bad_bytes.count, rows: rowsOf(found.bad_bytes) }))
  if (found.garbled) say(t('garbled', { count: found.garbled.count, rows: rowsOf(found.garbled) }))
  if (found.totals) say(t('totals', { row: found.totals, taken: isTaken('totals') }), 'totals')
  if (found.hidden_rows) {
    const { count } = found.hidden_rows
    const rows = rowsOf(found.hidden_rows)
    say(t('hiddenRows', { count, rows, taken: isTaken('hidden_rows') }), 'hidden_rows')
  }
  if (found.hidden_columns) {
    const columns = formatter.list(found.hidden_columns)
    const count = found.hidden_columns.length
    say(t('hiddenColumns', { count, columns, taken: isTaken('hidden_columns') }), 'hidden_columns')
  }
  if (found.formulas) {
    const { count } = found.formulas
    say(t('formulas', { count, rows: rowsOf(found.formulas), taken: isTaken('formulas') }), 'formulas')
  }
  if (texts.length === 0) return null

  const change = (choice: Choice) =>
    onChange({ ...format, [choice]: choiceOf(format, choice) === 'take' ? 'leave_out' : 'take' })
  return (
    <ul className={classes.notes} aria-label={t('label')}>
      {texts.map(({ text, choice }) => (
        <li key={text} className={classes.note}>
          <IconInfoCircle size={16} stroke={1.75} aria-hidden />
          <span>{text}</span>
          {choice && (
            <Button
              variant="subtle"
              size="compact-sm"
              className={classes.choice}
              onClick={() => change(choice)}
            >
              {t(`choices.${choice}`, { taken: isTaken(choice) })}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}
