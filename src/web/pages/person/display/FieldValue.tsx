import type { ComponentType } from 'react'
import { useTranslations } from 'use-intl'
import type { FieldKindName } from '../../../../contract/field-kinds.ts'
import { fieldSpec, type FieldName } from '../../../../contract/fields.ts'
import type { FieldValue as Value } from '../../../../contract/person.ts'
import { isBlank } from '../section-rows.ts'
import { AddressText } from './AddressText.tsx'
import { BallotTable } from './BallotTable.tsx'
import classes from './display.module.css'
import { EmailLink, PhoneLink, WebLink } from './Links.tsx'
import { BooleanText, CentsText, NumberText, OptionText } from './Numbers.tsx'
import { PersonLink, ReferenceLink } from './PersonLink.tsx'
import { Chips, LongText, PlainText } from './Texts.tsx'
import { DateText, TimeText } from './Times.tsx'

// Each display takes the value its kind has in an answer; which kind a name has is only known at run time.
// oxlint-disable-next-line typescript/no-explicit-any
type Display = ComponentType<{ name: FieldName; value: any }>

const displays: Record<FieldKindName, Display> = {
  text: PlainText,
  code: PlainText,
  long_text: LongText,
  html: LongText,
  choice: OptionText,
  level: OptionText,
  email: EmailLink,
  phone: PhoneLink,
  link: WebLink,
  integer: NumberText,
  decimal: NumberText,
  cents: CentsText,
  reference: ReferenceLink,
  person: PersonLink,
  boolean: BooleanText,
  date: DateText,
  time: TimeText,
  address: AddressText,
  tags: Chips,
  texts: Chips,
  ballots: BallotTable,
}

/** A value of a person, by the kind of its field. */
export function FieldValue<Name extends FieldName>({ name, value }: { name: Name; value: Value<Name> }) {
  const t = useTranslations('person.options')
  if (isBlank(value)) return <span className={classes.blank}>{t('none')}</span>
  const Display = displays[fieldSpec(name).kind]
  return <Display name={name} value={value} />
}
