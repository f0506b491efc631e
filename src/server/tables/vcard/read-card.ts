import type { Card, CardColumn } from './columns.ts'
import { partsOf, unescaped, type Property } from './property.ts'

const emailColumns = ['email', 'email2', 'email3', 'email4'] as const

/** What somebody called a property that the types of vCards don't know: `item1.X-ABLabel:_$!<Mobile>!$_`. */
const labelsOf = (properties: readonly Property[]): Map<string, string> =>
  new Map(
    properties
      .filter(({ name, group }) => name === 'X-ABLABEL' && group !== '')
      .map(({ group, value }) => [group, unescaped(value).replace(/^_\$!<(.*)>!\$_$/, '$1')]),
  )

/** What a card says of somebody; null for one that is of nobody: a group of others, or an empty one. */
export function readCard(properties: readonly Property[]): Card | null {
  const all = (name: string) =>
    properties.filter((one) => one.name === name).toSorted((one, other) => one.preference - other.preference)
  const text = (name: string) => unescaped(all(name)[0]?.value ?? '')
  const kind = text('KIND').toLowerCase()
  if (kind === 'group' || kind === 'location') return null

  const labels = labelsOf(properties)
  const card: Card = {}
  const beside: string[] = []
  Object.assign(card, namesOf(all, text, kind))
  emailsOf(all('EMAIL'), card, beside)
  for (const phone of all('TEL')) putPhone(phone, labels.get(phone.group) ?? '', card, beside)
  for (const address of all('ADR')) putAddress(address, card)
  const birthdate = dayOf(all('BDAY')[0])
  if (birthdate !== '') card.birthdate = birthdate
  const sex = partsOf(all('GENDER')[0]?.value ?? '', ';')[0]
  if (sex) card.sex = sex
  const title = text('TITLE') || text('ROLE')
  if (title !== '') card.occupation = title
  const url = text('URL').replaceAll('\\:', ':')
  if (url !== '') card.website = url
  const tags = all('CATEGORIES').flatMap(({ value }) => partsOf(value, ',').filter(Boolean))
  if (tags.length > 0) card.tags = tags.map((tag) => `"${tag.replaceAll('"', '""')}"`).join(', ')
  const nickname = text('NICKNAME')
  if (nickname !== '') beside.push(`Nickname: ${nickname}`)
  const notes = [...all('NOTE').map(({ value }) => unescaped(value)), ...beside].filter(Boolean)
  if (notes.length > 0) card.note = notes.join('\n')
  return Object.keys(card).length === 0 ? null : card
}

type All = (name: string) => Property[]

/** Who it is: by the parts of the name, or the name as it is shown; or an organization by its own. */
function namesOf(all: All, text: (name: string) => string, kind: string): Card {
  const [last, first, middle, prefix, suffix] = partsOf(all('N')[0]?.value ?? '', ';').map((part) =>
    // Several of a kind stand with commas between, which a name has none of.
    part.replaceAll(/\s*,\s*/g, ' '),
  )
  const [organization = '', ...units] = partsOf(all('ORG')[0]?.value ?? '', ';')
  const full = text('FN')
  const isNamed = Boolean(first || last)
  const isCompany = text('X-ABSHOWAS').toUpperCase() === 'COMPANY' || kind === 'org'
  if (organization !== '' && (isCompany || (!isNamed && (full === '' || full === organization))))
    return { type: 'Organization', full: organization }
  if (isCompany && full !== '') return { type: 'Organization', full }
  const names: Card = isNamed
    ? {
        ...(prefix && { prefix }),
        ...(first && { first }),
        ...(middle && { middle }),
        ...(last && { last }),
        ...(suffix && { suffix }),
      }
    : full === '' || full.includes('@')
      ? {}
      : { full }
  const employer = [organization, ...units].filter(Boolean).join(', ')
  return { ...names, ...(employer && { employer }) }
}

function emailsOf(emails: Property[], card: Card, beside: string[]): void {
  const found = [
    ...new Set(emails.map(({ value }) => unescaped(value).replace(/^mailto:/i, '')).filter(Boolean)),
  ]
  for (const [at, email] of found.entries()) {
    const column = emailColumns[at]
    if (column) card[column] = email
    else beside.push(`Email: ${email}`)
  }
}

/** Puts a number where its types or its label say, or where there is room; else it is told in the note. */
function putPhone({ types, value }: Property, label: string, card: Card, beside: string[]): void {
  const number = unescaped(value).replace(/^tel:/i, '').replace(/;ext=/i, ' ext. ')
  if (number === '' || types.has('pager')) return
  const is = (...words: string[]) =>
    words.some((word) => types.has(word) || label.toLowerCase().includes(word))
  const wanted: CardColumn = is('fax')
    ? 'fax'
    : is('cell', 'mobile', 'iphone', 'text')
      ? 'mobile'
      : is('work', 'business')
        ? 'work_phone'
        : 'phone'
  // Who texts a mobile number means one.
  const others: CardColumn[] = wanted === 'fax' ? [] : ['phone', 'work_phone']
  if (Object.values(card).includes(number)) return
  const column = [wanted, ...others].find((one) => card[one] === undefined)
  if (column) card[column] = number
  else beside.push(`${wanted === 'fax' ? 'Fax' : 'Phone'}: ${number}`)
}

function putAddress({ types, value }: Property, card: Card): void {
  const kind = types.has('work') ? 'work' : 'home'
  if (card[`${kind}_street`] ?? card[`${kind}_city`] ?? card[`${kind}_zip`]) return
  const [box = '', extended = '', street = '', city = '', state = '', zip = '', country = ''] = partsOf(
    value,
    ';',
  )
  const [line = '', ...more] = [...street.split('\n'), extended].map((one) => one.trim()).filter(Boolean)
  const parts: Record<string, string> = {
    street: line || (/^\d/.test(box) ? `PO Box ${box}` : box),
    line2: more.join(', '),
    city: city.replaceAll('\n', ' '),
    state,
    zip,
    country,
  }
  for (const [part, text] of Object.entries(parts)) {
    if (text !== '') card[`${kind}_${part}` as CardColumn] = text
  }
}

/** A birthday with dashes; one whose year nobody knows begins with two. */
function dayOf(birthday: Property | undefined): string {
  if (!birthday) return ''
  const text = unescaped(birthday.value)
  const [, year = '', month = '', day = ''] = /^(\d{4}|--)-?(\d{2})-?(\d{2})(?:T.*)?$/.exec(text) ?? []
  if (year === '') return text
  // Apple writes a year where there is none, and says so beside it.
  const isWithoutYear = year === '--' || year === birthday.parameters.get('X-APPLE-OMIT-YEAR')
  return isWithoutYear ? `--${month}-${day}` : `${year}-${month}-${day}`
}
