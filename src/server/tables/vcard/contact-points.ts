import type { CardProperties } from './card-properties.ts'
import type { Card, CardColumn, CardPart } from './columns.ts'
import { filled } from './names.ts'
import type { Property } from './property.ts'

const emailColumns = ['email', 'email2', 'email3', 'email4'] as const
const otherPhones = ['other_phone', 'other_phone2', 'other_phone3'] as const

export function emailsOf(card: CardProperties): CardPart {
  const all = card.texts('EMAIL').map((text) => text.replace(/^mailto:/i, '').replaceAll(/\s+/g, ''))
  const emails = [...new Map(all.filter(Boolean).map((email) => [email.toLowerCase(), email])).values()]
  return {
    card: Object.fromEntries(
      emails.slice(0, emailColumns.length).map((email, at) => [emailColumns[at] as CardColumn, email]),
    ),
    beside: emails.slice(emailColumns.length).map((email) => `Email: ${email}`),
  }
}

/** Numbers go where their types or labels say; what is left goes where there is room, or is told in the note. */
export function phonesOf(card: CardProperties): CardPart {
  const found: Card = {}
  const seen = new Set<string>()
  const left: { column: CardColumn; number: string }[] = []
  for (const phone of card.all('TEL')) {
    const number = numberOf(card.writing.text(phone.value))
    const key = number.replace(/[^\d+]/g, '') || number
    if (number === '' || seen.has(key) || card.is(phone, 'pager')) continue
    seen.add(key)
    const column = phoneColumn(card, phone)
    if (found[column] === undefined) found[column] = number
    else left.push({ column, number })
  }
  // A mobile number is one that is texted: no other takes its place.
  const rest: CardColumn[] = ['phone', 'work_phone', ...(found.mobile === undefined ? [] : otherPhones)]
  const beside: string[] = []
  for (const { column, number } of left) {
    const free = column === 'fax' ? undefined : rest.find((one) => found[one] === undefined)
    if (free) found[free] = number
    else beside.push(`${column === 'fax' ? 'Fax' : 'Phone'}: ${number}`)
  }
  return { card: found, beside }
}

function phoneColumn(card: CardProperties, phone: Property): CardColumn {
  if (card.is(phone, 'fax')) return 'fax'
  if (card.is(phone, 'cell', 'mobile', 'iphone', 'text')) return 'mobile'
  return card.is(phone, 'work', 'business') ? 'work_phone' : 'phone'
}

/** A number as people write it, also of an address such as `tel:+1-303-555-0112;ext=102` (RFC 3966). */
function numberOf(text: string): string {
  if (!/^tel:/i.test(text)) return text
  const [number = '', ...parameters] = text.slice('tel:'.length).split(';')
  const extension = parameters.find((one) => /^ext=/i.test(one))?.slice('ext='.length)
  return extension ? `${number} ext. ${extension}` : number
}

/** The first address of home and of work; others are told in the note. */
export function addressesOf(card: CardProperties): CardPart {
  const found: Card = {}
  const beside: string[] = []
  for (const address of card.all('ADR')) {
    const kind = card.is(address, 'work', 'business') ? 'work' : 'home'
    const parts = addressParts(card, address)
    const isTaken = Object.keys(found).some((column) => column.startsWith(`${kind}_`))
    if (isTaken) {
      const text = Object.values(parts).filter(Boolean).join(', ')
      if (text !== '') beside.push(`Address: ${text}`)
    } else
      Object.assign(
        found,
        filled(Object.fromEntries(Object.entries(parts).map(([part, text]) => [`${kind}_${part}`, text]))),
      )
  }
  return { card: found, beside }
}

function addressParts(card: CardProperties, { value }: Property): Record<string, string> {
  const [box = '', extended = '', street = '', city = '', state = '', zip = '', country = ''] = card.writing
    .parts(value)
    .map((several) => several.filter(Boolean).join(', '))
  const poBox = /^\d/.test(box) ? `PO Box ${box}` : box
  const [line = '', ...more] = [...street.split('\n'), ...extended.split('\n'), poBox]
    .map((one) => one.trim())
    .filter(Boolean)
  const [city1, state1, zip1, country1] = [city, state, zip, country].map((one) =>
    one.replaceAll(/\s*\n\s*/g, ' '),
  )
  return {
    street: line,
    line2: more.join(', '),
    city: city1,
    state: state1,
    zip: zip1,
    country: country1,
  } as Record<string, string>
}
