import { Radio } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { onMatch, onNew, type ImportOptions } from '../../../../contract/import.ts'
import { Panel } from '../../../components/Panel.tsx'
import radios from '../radio-list.module.css'
import classes from './Matching.module.css'
import { MatchOrder } from './MatchOrder.tsx'

interface MatchingProps {
  options: ImportOptions
  onChange: (options: Partial<ImportOptions>) => void
}

/** Who counts as here already and what becomes of them and of others. */
export function Matching({ options, onChange }: MatchingProps) {
  const t = useTranslations('imports.matching')
  return (
    <Panel title={t('title')} text={t('text')}>
      <MatchOrder order={options.matching} onChange={(matching) => onChange({ matching })} />
      <div className={classes.choices}>
        <Radio.Group
          label={t('onMatch')}
          value={options.on_match}
          onChange={(value) => onChange({ on_match: value as ImportOptions['on_match'] })}
        >
          <div className={radios.list}>
            {onMatch.map((value) => (
              <Radio
                key={value}
                value={value}
                label={t(`match.${value}`)}
                description={t(`matchHelp.${value}`)}
              />
            ))}
          </div>
        </Radio.Group>
        <Radio.Group
          label={t('onNew')}
          value={options.on_new}
          onChange={(value) => onChange({ on_new: value as ImportOptions['on_new'] })}
        >
          <div className={radios.list}>
            {onNew.map((value) => (
              <Radio key={value} value={value} label={t(`new.${value}`)} />
            ))}
          </div>
        </Radio.Group>
      </div>
    </Panel>
  )
}
