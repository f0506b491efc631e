import { CardProperties } from './card-properties.ts'
import type { Card } from './columns.ts'
import { addressesOf, emailsOf, phonesOf } from './contact-points.ts'
import { filled, namesOf } from './names.ts'
import type { Property } from './property.ts'

/** What a card says of somebody; null for one that is of nobody: a group of others, or an empty one. */
export function readCard(properties: readonly Property[]): Card | null {
  const card = new CardProperties(properties)
  const kind = card.text('KIND') || card.text('X-ADDRESSBOOKSERVER-KIND')
  if (/^(?:group|location)$/i.test(kind)) return null
  const parts = [namesOf(card), emailsOf(card), phonesOf(card), addressesOf(card)]
  const [website = '', ...websites] = card.texts('URL').map((url) => url.replaceAll('\\:', ':'))
  const beside = [...parts.flatMap((part) => part.beside), ...websites.map((url) => `Website: ${url}`)]
  const said: Card = {
    ...Object.assign({}, ...parts.map((part) => part.card)),
    ...filled({
      birthdate: dayOf(card.all('BDAY')[0], card),
      sex: sexOf(card),
      occupation: card.text('TITLE') || card.text('ROLE'),
      website: website.replaceAll(/\s+/g, ''),
      tags: tagsOf(card),
      note: [...card.texts('NOTE'), ...beside].join('\n'),
    }),
  }
  return Object.keys(said).length === 0 ? null : said
}

/** What nobody said, and what is none (RFC 6350, section 6.2.7), is nothing. */
function sexOf(card: CardProperties): string {
  const sex = card.parts('GENDER')[0]?.[0] ?? ''
  return /^[nu]$/i.test(sex) ? '' : sex
}

/** Each in quotes, as some have commas; Google puts everyone in a group of its own. */
function tagsOf(card: CardProperties): string {
  const tags = card
    .all('CATEGORIES')
    .flatMap(({ value }) => card.writing.parts(value).flat())
    // A version that has no lists has commas all the same.
    .flatMap((text) => (card.writing.hasLists ? [text] : text.split(',').map((tag) => tag.trim())))
    .filter((tag) => tag !== '' && tag !== 'myContacts')
  return [...new Set(tags)].map((tag) => `"${tag.replaceAll('"', '""')}"`).join(', ')
}

/** A birthday with dashes; one whose year nobody knows begins with two. */
function dayOf(birthday: Property | undefined, card: CardProperties): string {
  if (!birthday) return ''
  const text = card.writing.text(birthday.value)
  const [, year = '', month = '', day = ''] = /^(\d{4}|--)-?(\d{2})-?(\d{2})(?:[T ].*)?$/.exec(text) ?? []
  if (year === '') return text
  // Apple writes a year where there is none, and says so beside it.
  const isWithoutYear =
    year === '--' || year === '0000' || year === birthday.parameters.get('X-APPLE-OMIT-YEAR')
  return isWithoutYear ? `--${month}-${day}` : `${year}-${month}-${day}`
}
