import { useTranslations } from 'use-intl'
import type { ImportColumn } from '../../../../contract/import.ts'
import classes from './RowList.module.css'

interface CellsProps {
  cells: string[]
  columns: ImportColumn[]
  row: number
}

/** A row as it stands in the file, folded until someone wants to see it. */
export function Cells({ cells, columns, row }: CellsProps) {
  const t = useTranslations('imports.diff')
  return (
    <details className={classes.cells}>
      <summary>{t('cells', { row })}</summary>
      <dl className={classes.values}>
        {cells.map(
          (cell, place) =>
            cell !== '' && (
              <div key={place}>
                <dt>
                  <bdi>{columns[place]?.name ?? t('column', { number: place + 1 })}</bdi>
                </dt>
                <dd>
                  <bdi>{cell}</bdi>
                </dd>
              </div>
            ),
        )}
      </dl>
    </details>
  )
}
