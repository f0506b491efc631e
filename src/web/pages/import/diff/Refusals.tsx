import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { ImportRow } from '../../../../contract/import-row.ts'
import { useRule } from '../useRule.ts'
import classes from './RowList.module.css'

interface RefusalsProps extends Pick<ImportRow, 'refusals'> {
  /** The rest of the row is taken all the same. */
  isRemark?: boolean
}

/** Why a row can't be taken, or what of it isn't, cell by cell. */
export function Refusals({ refusals, isRemark = false }: RefusalsProps) {
  const Icon = isRemark ? IconInfoCircle : IconAlertTriangle
  const t = useTranslations('imports.refused')
  const rule = useRule()
  return (
    <ul className={isRemark ? classes.remarks : classes.refusals}>
      {refusals.map(({ column, value, rule: broken }, index) => (
        <li key={index}>
          <Icon size={14} aria-hidden />
          <span>
            {column === null
              ? rule(broken)
              : value === null
                ? t('blank', { column, rule: rule(broken) })
                : t('cell', { column, value, rule: rule(broken) })}
          </span>
        </li>
      ))}
    </ul>
  )
}
