import { Button, NativeSelect } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useFormatter, useTranslations } from 'use-intl'
import { tableEncodings, type TableFormat } from '../../../../contract/table-format.ts'
import { FormGrid } from '../../../components/Panel.tsx'
import classes from './FormatLine.module.css'
import { FoundNotes } from './FoundNotes.tsx'
import { HeaderChoice } from './HeaderChoice.tsx'

const delimiters = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'pipe' } as const
const quotes = { '"': 'double', "'": 'single', '': 'none' } as const

type Text = Extract<TableFormat, { kind: 'text' }>
type Vcard = Extract<TableFormat, { kind: 'vcard' }>
type Workbook = Extract<TableFormat, { kind: 'workbook' }>

interface FormatLineProps<Format> {
  format: Format
  onChange: (format: TableFormat) => void
}

/** How a file was found to be written, and changing that where it was guessed wrong. */
export function FormatLine({ format, onChange }: FormatLineProps<TableFormat>) {
  const t = useTranslations('imports.format')
  const { list } = useFormatter()
  const [isOpen, { toggle }] = useDisclosure()
  return (
    <div className={classes.format}>
      <p className={classes.line}>
        <span>
          {format.kind === 'text'
            ? t('text', {
                encoding: t(`encodings.${format.encoding}`),
                delimiter: t(`by.${delimiters[format.delimiter]}`),
              })
            : format.kind === 'vcard'
              ? t('vcard', { versions: list(format.versions), encoding: t(`encodings.${format.encoding}`) })
              : t('workbook', { sheet: format.sheet })}
        </span>
        <Button
          variant="subtle"
          size="compact-sm"
          className={classes.change}
          aria-expanded={isOpen}
          onClick={toggle}
        >
          {t(isOpen ? 'done' : 'change')}
        </Button>
      </p>
      {isOpen &&
        (format.kind === 'text' ? (
          <TextFormat format={format} onChange={onChange} />
        ) : format.kind === 'vcard' ? (
          <FormGrid>
            <EncodingChoice format={format} onChange={onChange} />
          </FormGrid>
        ) : (
          <SheetChoice format={format} onChange={onChange} />
        ))}
      <FoundNotes format={format} onChange={onChange} />
    </div>
  )
}

/** How bytes are letters, with names of the file as they read so. */
function EncodingChoice({ format, onChange }: FormatLineProps<Text | Vcard>) {
  const t = useTranslations('imports.format')
  const { list } = useFormatter()
  const examples = format.found?.examples
  return (
    <NativeSelect
      label={t('encoding')}
      description={examples && t('examples', { examples: list(examples) })}
      inputWrapperOrder={['label', 'input', 'description']}
      value={format.encoding}
      onChange={({ currentTarget }) =>
        onChange({ ...format, encoding: currentTarget.value as Text['encoding'] })
      }
      data={tableEncodings.map((one) => ({ value: one, label: t(`encodings.${one}`) }))}
    />
  )
}

function TextFormat({ format, onChange }: FormatLineProps<Text>) {
  const t = useTranslations('imports.format')
  return (
    <FormGrid>
      <EncodingChoice format={format} onChange={onChange} />
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
      <HeaderChoice format={format} onChange={onChange} />
    </FormGrid>
  )
}

/** Another sheet has its header elsewhere, and other rows and columns hidden. */
const ofSheet = ({ kind, sheets }: Workbook, sheet: string): Workbook => ({ kind, sheets, sheet })

function SheetChoice({ format, onChange }: FormatLineProps<Workbook>) {
  const t = useTranslations('imports.format')
  return (
    <FormGrid>
      <NativeSelect
        label={t('sheet')}
        value={format.sheet}
        onChange={({ currentTarget }) => onChange(ofSheet(format, currentTarget.value))}
        data={format.sheets}
      />
      <HeaderChoice format={format} onChange={onChange} />
    </FormGrid>
  )
}
