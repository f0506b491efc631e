import { useTranslations } from 'use-intl'
import { fieldSpec } from '../../../contract/fields.ts'
import type { FieldKindName } from '../../../contract/field-kinds.ts'
import type { Person } from '../../../contract/person.ts'
import { EmailList } from './display/EmailList.tsx'
import { FieldValue } from './display/FieldValue.tsx'
import classes from './FieldRow.module.css'
import type { Row } from './section-rows.ts'

const wideKinds: FieldKindName[] = ['long_text', 'html', 'ballots']

interface FieldRowProps {
  row: Row
  person: Person
  /** The reader may not see the value. */
  isHidden: boolean
}

/** A field's label and value; what the field means is in the label's title. */
export function FieldRow({ row: { key }, person, isHidden }: FieldRowProps) {
  const t = useTranslations('person')
  const labels = useTranslations('fields.labels')
  const helps = useTranslations('fields.help')
  if (key === 'emails') {
    return (
      <div className={classes.row}>
        <dt className={classes.label}>{t('emails.label')}</dt>
        <dd className={classes.value}>
          <EmailList person={person} />
        </dd>
      </div>
    )
  }
  return (
    <div className={classes.row} data-wide={wideKinds.includes(fieldSpec(key).kind) || undefined}>
      <dt className={classes.label} title={helps(key)}>
        {labels(key)}
      </dt>
      <dd className={classes.value}>
        {isHidden ? (
          <span className={classes.hidden}>{t('section.hidden')}</span>
        ) : (
          <FieldValue name={key} value={person[key]} />
        )}
      </dd>
    </div>
  )
}
