import { useTranslations } from 'use-intl'
import type { ImportRow } from '../../../../contract/import-row.ts'
import { useSaidReasons } from '../../../components/duplicates/useSaidReasons.ts'
import { useStoredText } from '../useStoredText.ts'
import { useTargetLabel } from '../useTargetLabel.ts'
import classes from './SideBySide.module.css'

export type Doubt = ImportRow['doubts'][number]

interface SideBySideProps {
  doubt: Doubt
  /** Of the person it could be; null for one without. */
  name: string | null
}

/** What the row says beside what someone has, how alike they are, and what speaks for and against. */
export function SideBySide({ doubt: { weight, reasons, values }, name }: SideBySideProps) {
  const t = useTranslations('imports.unsure')
  const said = useSaidReasons()(reasons)
  const label = useTargetLabel()
  const text = useStoredText()
  const shown = (field: string, value: string | null) => (value === null ? '' : text(field, value))
  return (
    <div className={classes.doubt}>
      <p className={classes.why}>
        <strong>{t('score', { score: Math.round(weight) })}</strong>
        {said.for !== '' && <span>{t('for', { reasons: said.for })}</span>}
        {said.against !== '' && <span>{t('against', { reasons: said.against })}</span>}
      </p>
      <div
        className={classes.scroll}
        tabIndex={0}
        role="region"
        aria-label={t('sides', { name: name ?? '' })}
      >
        <table className={classes.sides}>
          <thead>
            <tr>
              <td />
              <th scope="col">{t('file')}</th>
              <th scope="col">{t('here')}</th>
            </tr>
          </thead>
          <tbody>
            {values.map(({ field, file, here }) => (
              <tr key={field} data-differs={(file !== null && here !== null && file !== here) || undefined}>
                <th scope="row">{label(field)}</th>
                <td>
                  <bdi>{shown(field, file)}</bdi>
                </td>
                <td>
                  <bdi>{shown(field, here)}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}
