import { IconArrowRight } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { ImportRow } from '../../../../contract/import-row.ts'
import { useStoredText } from '../useStoredText.ts'
import { useTargetLabel } from '../useTargetLabel.ts'
import classes from './RowList.module.css'

/** What changes field by field, the old value and the new side by side. */
export function Changes({ changes }: Pick<ImportRow, 'changes'>) {
  const t = useTranslations('imports.diff')
  const labelOf = useTargetLabel()
  const storedText = useStoredText()
  if (changes.length === 0) return null
  return (
    <table className={classes.changes}>
      <thead>
        <tr>
          <th scope="col">{t('field')}</th>
          <th scope="col">{t('before')}</th>
          <th scope="col">{t('after')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ field, before, after }) => (
          <tr key={field}>
            <th scope="row">{labelOf(field)}</th>
            {/* An import adds tags and takes none away. */}
            <td className={field === 'tags' ? undefined : classes.before}>
              {before === null ? (
                <span className={classes.blank}>{t('nothing')}</span>
              ) : (
                <bdi>{storedText(field, before)}</bdi>
              )}
            </td>
            <td>
              <IconArrowRight size={14} className={classes.arrow} aria-hidden />
              {after === null ? (
                <span className={classes.blank}>{t('nothing')}</span>
              ) : (
                <bdi>{storedText(field, after)}</bdi>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
