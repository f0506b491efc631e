import type { ImportRow } from '../../../../contract/import-row.ts'
import { useStoredText } from '../useStoredText.ts'
import { useTargetLabel } from '../useTargetLabel.ts'
import classes from './RowList.module.css'

/** What is known of someone new. */
export function NewValues({ changes }: Pick<ImportRow, 'changes'>) {
  const labelOf = useTargetLabel()
  const storedText = useStoredText()
  return (
    <dl className={classes.values}>
      {changes.map(({ field, after }) => (
        <div key={field}>
          <dt>{labelOf(field)}</dt>
          <dd>
            <bdi>{after !== null && storedText(field, after)}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  )
}
