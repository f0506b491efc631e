import { Checkbox } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { HEADER_ROW } from './cell-focus.ts'
import classes from './PeopleGrid.module.css'
import type { Selection } from './selection.ts'

interface SelectAllCellProps {
  selection: Selection
  /** Ids of the people loaded. */
  loaded: number[]
  isTabStop: boolean
}

/** The head of the checkboxes: selects those that are loaded, or nobody. */
export function SelectAllCell({ selection, loaded, isTabStop }: SelectAllCellProps) {
  const t = useTranslations('peopleTable.select')
  const isEvery = loaded.length > 0 && loaded.every(selection.has)
  return (
    <th scope="col" className={classes.label}>
      <Checkbox
        aria-label={t('loaded', { count: loaded.length })}
        checked={isEvery}
        indeterminate={!isEvery && selection.count > 0}
        onChange={() => (isEvery ? selection.clear() : selection.select(loaded, true))}
        data-cell={`${HEADER_ROW}:0`}
        tabIndex={isTabStop ? 0 : -1}
      />
    </th>
  )
}
