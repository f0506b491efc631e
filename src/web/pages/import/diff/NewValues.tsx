import type { ImportRow } from '../../../../contract/import.ts'
import { useTargetLabel } from '../useTargetLabel.ts'
import classes from './RowList.module.css'

/** What is known of someone new. */
export function NewValues({ changes }: Pick<ImportRow, 'changes'>) {
  const labelOf = useTargetLabel()
  return (
    <dl className={classes.values}>
      {changes.map(({ field, after }) => (
        <div key={field}>
          <dt>{labelOf(field)}</dt>
          <dd>
            <bdi>{after}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  )
}
