import { useFormatter, useTranslations } from 'use-intl'
import type { DataFacts } from '../../../../contract/nation.ts'
import { useByteSize } from '../../../components/useByteSize.ts'
import classes from './DataPage.module.css'

/** What there is to know about the data, in numbers. */
export function DataFactList({ facts }: { facts: DataFacts }) {
  const t = useTranslations('settings.data.facts')
  const format = useFormatter()
  const byteSize = useByteSize()
  const rows = [
    [t('people'), format.number(facts.people_count)],
    [t('size'), byteSize(facts.size_in_bytes)],
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
