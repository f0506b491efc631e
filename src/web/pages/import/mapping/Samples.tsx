import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconAlertTriangle, IconArrowRight } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { ImportColumn } from '../../../../contract/import.ts'
import { isAsking } from './is-asking.ts'
import { useRule } from '../useRule.ts'
import { useStoredText } from '../useStoredText.ts'
import classes from './Samples.module.css'

/** How many are shown, one after the other, before one asks for all. */
const FIRST = 3

interface SamplesProps {
  column: ImportColumn
  /** What the column is called. */
  name: string
}

/** Values of a column as they stand in the file, and as they would be stored where that differs. */
export function Samples({ column, name }: SamplesProps) {
  const t = useTranslations('imports.mapping')
  const [isOpen, { toggle }] = useDisclosure()
  const { samples } = column
  const shown = isOpen ? samples : samples.slice(0, FIRST)
  if (samples.length === 0) return <p className={classes.blank}>{t('blank')}</p>
  return (
    <div className={classes.box} data-open={isOpen || undefined}>
      <ul className={classes.samples}>
        {shown.map((sample, index) => (
          <Sample key={index} sample={sample} column={column} />
        ))}
      </ul>
      {samples.length > FIRST && (
        <Button
          variant="subtle"
          size="compact-xs"
          className={classes.more}
          aria-expanded={isOpen}
          aria-label={t(isOpen ? 'fewerOf' : 'moreOf', { column: name })}
          onClick={toggle}
        >
          {isOpen ? t('fewer') : t('more', { count: samples.length })}
        </Button>
      )}
    </div>
  )
}

interface SampleProps {
  sample: ImportColumn['samples'][number]
  column: ImportColumn
}

function Sample({ sample: { value, stored, rule: broken }, column }: SampleProps) {
  const { target } = column.mapping
  const t = useTranslations('imports.mapping')
  const rule = useRule()
  const storedText = useStoredText('units')
  const isAsWritten = stored === null || (stored.length === 1 && stored[0] === value)
  return (
    <li className={classes.sample}>
      <bdi className={classes.value}>{value}</bdi>
      {target !== null && broken !== null && !isAsking(column) && (
        <span className={classes.broken}>
          <IconAlertTriangle size={14} aria-hidden /> {rule(broken)}
        </span>
      )}
      {target !== null && stored === null && broken === null && (
        <span className={classes.stored}>
          <IconArrowRight size={14} role="img" aria-label={t('stored')} /> {t('nothing')}
        </span>
      )}
      {target !== null && !isAsWritten && (
        <span className={classes.stored}>
          <IconArrowRight size={14} role="img" aria-label={t('stored')} />
          {stored.map((text) => (
            <bdi key={text} className={stored.length > 1 ? classes.chip : undefined}>
              {storedText(target, text)}
            </bdi>
          ))}
        </span>
      )}
    </li>
  )
}
