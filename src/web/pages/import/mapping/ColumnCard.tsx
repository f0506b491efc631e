import { useTranslations } from 'use-intl'
import type { ImportColumn } from '../../../../contract/import.ts'
import type { ColumnMapping } from '../../../../contract/import-mapping.ts'
import { Badge } from '../../../components/Badge.tsx'
import classes from './ColumnList.module.css'
import { ColumnQuestions } from './ColumnQuestions.tsx'
import { EmptyWords } from './EmptyWords.tsx'
import { Meanings } from './Meanings.tsx'
import { Samples } from './Samples.tsx'
import { TargetSelect } from './TargetSelect.tsx'
import type { Targets } from './useTargets.ts'

interface ColumnCardProps {
  column: ImportColumn
  /** Its place in the file, from 0. */
  place: number
  targets: Targets
  /** Other columns that go to the same place. */
  rivals: ImportColumn[]
  onTarget: (target: string | null) => void
  onChange: (mapping: ColumnMapping) => void
  onMake: (makes: 'tag' | 'field') => void
}

/** A column of the file: what is in it, and where it goes. */
export function ColumnCard({ column, place, targets, rivals, onTarget, onChange, onMake }: ColumnCardProps) {
  const t = useTranslations('imports.mapping')
  const { mapping } = column
  const name = column.name || t('nameless', { number: place + 1 })
  const isOut = mapping.target === null
  return (
    <li className={classes.column} data-out={isOut || undefined}>
      <div className={classes.what}>
        <h3 className={classes.name}>
          <bdi>{name}</bdi>
          {isOut && <Badge>{t('out')}</Badge>}
        </h3>
        <Samples column={column} name={name} />
        <Meanings column={column} name={name} onChange={onChange} />
      </div>
      <div className={classes.where}>
        <TargetSelect
          label={t('target', { column: name })}
          value={mapping.target}
          targets={targets}
          onChange={onTarget}
          onMake={onMake}
        />
        {rivals.length > 0 && (
          <p className={classes.warning}>{t('rival', { column: rivals[0]?.name ?? '' })}</p>
        )}
        <ColumnQuestions column={column} onChange={onChange} />
        <EmptyWords name={name} mapping={mapping} onChange={onChange} />
      </div>
    </li>
  )
}
