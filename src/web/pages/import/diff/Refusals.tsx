import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { ImportRow } from '../../../../contract/import.ts'
import { useRule } from '../useRule.ts'
import classes from './RowList.module.css'

/** Why a row can't be taken, cell by cell. */
export function Refusals({ refusals }: Pick<ImportRow, 'refusals'>) {
  const t = useTranslations('imports.refused')
  const rule = useRule()
  return (
    <ul className={classes.refusals}>
      {refusals.map(({ column, value, rule: broken }, index) => (
        <li key={index}>
          <IconAlertTriangle size={14} aria-hidden />
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
