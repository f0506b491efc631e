import { useTranslations } from 'use-intl'
import type { Import } from '../../../../contract/import.ts'
import { useRule } from '../useRule.ts'
import classes from './Outcomes.module.css'

/** Reasons that are shown before one asks for all. */
const FIRST = 5

/** Why rows are refused and what is remarked on others, each reason with the number of rows that it is on. */
export function Reasons({ reasons }: Pick<Import, 'reasons'>) {
  const t = useTranslations('imports.reasons')
  if (reasons.length === 0) return null
  const [first, rest] = [reasons.slice(0, FIRST), reasons.slice(FIRST)]
  return (
    <section className={classes.reasons} aria-label={t('label')}>
      <ReasonLines reasons={first} />
      {rest.length > 0 && (
        <details>
          <summary>{t('more', { count: rest.length })}</summary>
          <ReasonLines reasons={rest} />
        </details>
      )}
    </section>
  )
}

function ReasonLines({ reasons }: Pick<Import, 'reasons'>) {
  const t = useTranslations('imports.reasons')
  const rule = useRule()
  return (
    <ul className={classes.reasonLines}>
      {reasons.map(({ kind, column, rule: said, rows }) => (
        <li key={`${kind}|${column}|${said}`} data-kind={kind}>
          <span className={classes.reasonRows}>{t(kind, { count: rows })}</span>
          <span>
            {column !== null && (
              <>
                <bdi>{column}</bdi>{' '}
              </>
            )}
            {rule(said)}
          </span>
        </li>
      ))}
    </ul>
  )
}
