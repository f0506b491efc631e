import type { ComponentType } from 'react'
import { useTranslations } from 'use-intl'
import type { FieldKindName } from '../../../../contract/field-kinds.ts'
import { useCatalogue } from '../../../components/person-form/useCatalogue.ts'
import { isBlank } from '../section-rows.ts'
import { AddressText } from './AddressText.tsx'
import { BallotTable } from './BallotTable.tsx'
import classes from './display.module.css'
import { EmailLink, PhoneLink, WebLink } from './Links.tsx'
import { BooleanText, CentsText, NumberText, OptionText } from './Numbers.tsx'
import { PersonLink, ReferenceLink } from './PersonLink.tsx'
import { Chips, LanguageText, LongText, PlainText } from './Texts.tsx'
import { DateText, FieldTimeText } from './Times.tsx'

// Each display takes the value its kind has in an answer; which kind a name has is only known at run time.
// oxlint-disable-next-line typescript/no-explicit-any
type Display = ComponentType<{ name: string; value: any }>

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
  time: FieldTimeText,
  address: AddressText,
  tags: Chips,
  texts: Chips,
  ballots: BallotTable,
}

/** Fields with a display of their own. */
const special: Partial<Record<string, Display>> = {
  language: LanguageText,
  inferred_support_level: OptionText,
}

/** A value of a person, by the kind of its field. */
export function FieldValue({ name, value }: { name: string; value: unknown }) {
  const t = useTranslations('person.options')
  const { kind } = useCatalogue().spec(name)
  if (isBlank(value)) return <span className={classes.blank}>{t('none')}</span>
  const Display = special[name] ?? displays[kind]
  return <Display name={name} value={value} />
}
