import { Button, NativeSelect } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useTranslations } from 'use-intl'
import { tableEncodings, type TableFormat } from '../../../../contract/table-format.ts'
import { FormGrid } from '../../../components/Panel.tsx'
import classes from './FormatLine.module.css'

const delimiters = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'pipe' } as const
const quotes = { '"': 'double', "'": 'single', '': 'none' } as const

type Text = Extract<TableFormat, { kind: 'text' }>
type Workbook = Extract<TableFormat, { kind: 'workbook' }>

interface FormatLineProps<Format> {
  format: Format
  onChange: (format: TableFormat) => void
}

/** How a file was found to be written, and changing that where it was guessed wrong. */
export function FormatLine({ format, onChange }: FormatLineProps<TableFormat>) {
  const t = useTranslations('imports.format')
  const [isOpen, { toggle }] = useDisclosure()
  const isOneSheet = format.kind === 'workbook' && format.sheets.length === 1
  return (
    <div className={classes.format}>
      <p className={classes.line}>
        <span>
          {format.kind === 'text'
            ? t('text', {
                encoding: t(`encodings.${format.encoding}`),
                delimiter: t(`by.${delimiters[format.delimiter]}`),
              })
            : t('workbook', { sheet: format.sheet })}
        </span>
        {!isOneSheet && (
          <Button
            variant="subtle"
            size="compact-sm"
            className={classes.change}
            aria-expanded={isOpen}
            onClick={toggle}
          >
            {t(isOpen ? 'done' : 'change')}
          </Button>
        )}
      </p>
      {isOpen &&
        (format.kind === 'text' ? (
          <TextFormat format={format} onChange={onChange} />
        ) : (
          <SheetChoice format={format} onChange={onChange} />
        ))}
    </div>
  )
}

function TextFormat({ format, onChange }: FormatLineProps<Text>) {
  const t = useTranslations('imports.format')
  return (
    <FormGrid>
      <NativeSelect
        label={t('encoding')}
        value={format.encoding}
        onChange={({ currentTarget }) =>
          onChange({ ...format, encoding: currentTarget.value as Text['encoding'] })
        }
        data={tableEncodings.map((one) => ({ value: one, label: t(`encodings.${one}`) }))}
      />
      <NativeSelect
        label={t('delimiter')}
        value={format.delimiter}
        onChange={({ currentTarget }) =>
          onChange({ ...format, delimiter: currentTarget.value as Text['delimiter'] })
        }
        data={Object.entries(delimiters).map(([value, name]) => ({ value, label: t(`delimiters.${name}`) }))}
      />
      <NativeSelect
        label={t('quote')}
        value={format.quote ?? ''}
        onChange={({ currentTarget }) =>
          onChange({ ...format, quote: (currentTarget.value || null) as Text['quote'] })
        }
        data={Object.entries(quotes).map(([value, name]) => ({ value, label: t(`quotes.${name}`) }))}
      />
    </FormGrid>
  )
}

function SheetChoice({ format, onChange }: FormatLineProps<Workbook>) {
  const t = useTranslations('imports.format')
  return (
    <FormGrid>
      <NativeSelect
        label={t('sheet')}
        value={format.sheet}
        onChange={({ currentTarget }) => onChange({ ...format, sheet: currentTarget.value })}
        data={format.sheets}
      />
    </FormGrid>
  )
}
