/** What a card can say of somebody, in the order of the columns, with the names that these have. */
export const cardColumns = {
  type: 'Contact type',
  prefix: 'Prefix',
  first: 'First name',
  middle: 'Middle name',
  last: 'Last name',
  suffix: 'Suffix',
  full: 'Full name',
  email: 'Email',
  email2: 'Email 2',
  email3: 'Email 3',
  email4: 'Email 4',
  mobile: 'Mobile',
  phone: 'Home phone',
  work_phone: 'Work phone',
  other_phone: 'Other phone',
  other_phone2: 'Other phone 2',
  other_phone3: 'Other phone 3',
  fax: 'Fax',
  birthdate: 'Birthdate',
  sex: 'Sex',
  employer: 'Organization',
  occupation: 'Job title',
  home_street: 'Home street',
  home_line2: 'Home address 2',
  home_city: 'Home city',
  home_state: 'Home state',
  home_zip: 'Home ZIP',
  home_country: 'Home country',
  work_street: 'Work street',
  work_line2: 'Work address 2',
  work_city: 'Work city',
  work_state: 'Work state',
  work_zip: 'Work ZIP',
  work_country: 'Work country',
  website: 'Website',
  tags: 'Tags',
  note: 'Note',
} as const

export type CardColumn = keyof typeof cardColumns
/** What a card says, by column. */
export type Card = Partial<Record<CardColumn, string>>
/** A part of a card: what goes to columns, and what has none and is told in the note. */
export interface CardPart {
  card: Card
  beside: string[]
}
