import { useFormatter, useTranslations } from 'use-intl'
import { importOutcomes, type Import, type ImportCounts } from '../../../contract/import.ts'
import classes from './ImportPage.module.css'

type Part = Exclude<keyof ImportCounts, 'remarked'> | 'unreached'

/** Of the rows of a file, those that each are someone who came in. */
const cameIn = ['new', 'changed'] as const
const others: readonly Part[] = [
  'double',
  'unchanged',
  'skipped',
  'refused',
  'unsure',
  'left_out',
  'unreached',
]

/** What came of an import: who came in, and of which kinds the other rows are, so that all of the file add up. */
export function ResultLines({ one: { stage, type, work, counts, rows } }: { one: Import }) {
  const t = useTranslations('imports.results')
  const format = useFormatter()
  const known = importOutcomes.reduce((sum, outcome) => sum + counts[outcome], counts.left_out)
  const of = (part: Part) => (part === 'unreached' ? rows - known : counts[part])
  const list = (parts: readonly Part[]) =>
    format.list(
      parts.filter((part) => of(part) > 0).map((part) => t(`parts.${part}`, { count: of(part) })),
      { type: 'unit' },
    )
  const count = work?.changed ?? 0
  const people = counts.new + counts.changed
  const said =
    stage === 'undone'
      ? t('undone', { count })
      : type === 'nation'
        ? t('nation', { count })
        : t(stage === 'cancelled' ? 'cancelled' : 'finished', { people, parts: list(cameIn) })
  const hasOthers = type === 'people' && stage !== 'undone' && rows > people
  return (
    <>
      <p className={classes.lead} role="status">
        {said}
      </p>
      {hasOthers && (
        <p className={classes.quiet}>
          {people === 0
            ? t('only', { rows, parts: list(others) })
            : t('rest', { count: rows - people, rows, parts: list(others) })}
        </p>
      )}
    </>
  )
}
