import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconAlertTriangle, IconArrowRight } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { ImportColumn } from '../../../../contract/import.ts'
import { useRule } from '../useRule.ts'
import classes from './ColumnList.module.css'

/** How many are shown before one asks for all. */
const FIRST = 3

interface SamplesProps {
  samples: ImportColumn['samples']
  /** Whether the column is left out, so that nothing is stored. */
  isOut: boolean
  name: string
}

/** Values of a column as they stand in the file, and as they would be stored where that differs. */
export function Samples({ samples, isOut, name }: SamplesProps) {
  const t = useTranslations('imports.mapping')
  const rule = useRule()
  const [isOpen, { toggle }] = useDisclosure()
  const shown = isOpen ? samples : samples.slice(0, FIRST)
  if (samples.length === 0) return <p className={classes.blank}>{t('blank')}</p>
  return (
    <>
      <ul className={classes.samples}>
        {shown.map(({ value, stored, rule: broken }, index) => (
          <li key={index} className={classes.sample}>
            <bdi>{value}</bdi>
            {!isOut && broken !== null && (
              <span className={classes.broken}>
                <IconAlertTriangle size={14} aria-hidden /> {rule(broken)}
              </span>
            )}
            {!isOut && broken === null && stored !== null && stored !== value && (
              <span className={classes.stored}>
                <IconArrowRight size={14} role="img" aria-label={t('stored')} /> <bdi>{stored}</bdi>
              </span>
            )}
          </li>
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
          {isOpen ? t('fewer') : t('more', { count: samples.length - FIRST })}
        </Button>
      )}
    </>
  )
}
