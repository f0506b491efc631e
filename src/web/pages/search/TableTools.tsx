import { ColumnsMenu } from '../../components/people-table/ColumnsMenu.tsx'
import { DensitySwitch } from '../../components/people-table/DensitySwitch.tsx'
import { SortSelect } from '../../components/SortSelect.tsx'
import classes from './TableTools.module.css'

interface TableToolsProps {
  sort: string | undefined
  onSort: (sort: string | undefined) => void
}

/** How the table of those found is ordered and looks. */
export function TableTools({ sort, onSort }: TableToolsProps) {
  return (
    <div className={classes.tools}>
      <SortSelect sort={sort} onSort={onSort} />
      <DensitySwitch />
      <ColumnsMenu />
    </div>
  )
}
