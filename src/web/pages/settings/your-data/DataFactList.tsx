import { useFormatter, useTranslations } from 'use-intl'
import type { DataFacts } from '../../../../contract/nation.ts'
import classes from './DataPage.module.css'

const steps = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const
const STEP = 1000

/** The unit in which a size is a small number. */
function readable(bytes: number) {
  const power = Math.min(steps.length - 1, Math.max(0, Math.floor(Math.log10(bytes || 1) / 3)))
  return { value: bytes / STEP ** power, unit: steps[power] as (typeof steps)[number] }
}

/** What there is to know about the data, in numbers. */
export function DataFactList({ facts }: { facts: DataFacts }) {
  const t = useTranslations('settings.data.facts')
  const format = useFormatter()
  const { value, unit } = readable(facts.size_in_bytes)
  const size = format.number(value, { style: 'unit', unit, maximumFractionDigits: 1 })
  const rows = [
    [t('people'), format.number(facts.people_count)],
    [t('size'), size],
    [t('engine'), t(`engines.${facts.engine}`)],
    [t('version'), facts.version],
  ]
  return (
    <dl className={classes.facts}>
      {rows.map(([name, said]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  )
}
