import { useTranslations } from 'use-intl'
import type { FieldKindName } from '../../../contract/field-kinds.ts'
import type { Person } from '../../../contract/person.ts'
import { useCatalogue } from '../../components/person-form/useCatalogue.ts'
import { EmailList } from './display/EmailList.tsx'
import { FieldValue } from './display/FieldValue.tsx'
import classes from './FieldRow.module.css'
import { personValue, primaryOf, type Row } from './section-rows.ts'

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
  const { spec, label, help } = useCatalogue()
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
    <div className={classes.row} data-wide={wideKinds.includes(spec(key).kind) || undefined}>
      <dt className={classes.label} title={help(key) || undefined}>
        {label(key)}
      </dt>
      <dd className={classes.value}>
        {isHidden ? (
          <span className={classes.hidden}>{t('section.hidden')}</span>
        ) : (
          <FieldValue name={key} value={personValue(person, key)} />
        )}
        {key === primaryOf(person) && <span className={classes.mark}>{t('address.isPrimary')}</span>}
      </dd>
    </div>
  )
}
