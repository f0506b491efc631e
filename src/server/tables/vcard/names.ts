import type { CardProperties } from './card-properties.ts'
import type { Card, CardPart } from './columns.ts'

const isAddress = /^\S+@\S+$/

/** Who it is: by the parts of the name, or the name as it is shown; or an organization by its own. */
export function namesOf(card: CardProperties): CardPart {
  const [last = '', first = '', middle = '', prefix = '', suffix = ''] = card
    .parts('N')
    .map((several) => several.filter(Boolean).join(' '))
  const parts = { prefix, first, middle, last, suffix }
  const [organization = '', ...units] = card.parts('ORG').map((texts) => texts.join(', '))
  const employer = [organization, ...units].filter(Boolean).join(', ')
  const shown = card.text('FN')
  const full = isAddress.test(shown) ? '' : shown
  const beside = nicknamesOf(card)

  if (isOrganization(card, parts, organization)) {
    const name = employer || full || last
    // Somebody to ask for.
    const person = [first, last].filter(Boolean).join(' ')
    return {
      card: { type: 'Organization', full: name },
      beside:
        person === '' || person === name || person === organization
          ? beside
          : [`Contact: ${person}`, ...beside],
    }
  }
  const isInParts = first !== '' || last !== '' || (full === '' && middle !== '')
  return { card: { ...filled(isInParts ? parts : { full }), ...filled({ employer }) }, beside }
}

/** Whether it is no person: the card says so, or has the name of an organization where that of a person would be. */
function isOrganization(
  card: CardProperties,
  { first = '', last = '' }: Card,
  organization: string,
): boolean {
  const full = card.text('FN')
  const isSaid =
    card.text('X-ABSHOWAS').toUpperCase() === 'COMPANY' || card.text('KIND').toLowerCase() === 'org'
  if (isSaid) return organization !== '' || full !== '' || last !== ''
  if (organization === '' || first !== '') return false
  return last === '' ? full === '' || full === organization : last === organization
}

function nicknamesOf(card: CardProperties): string[] {
  const names = card.texts('NICKNAME')
  return names.length > 0 ? [`Nickname: ${names.join(', ')}`] : []
}

/** What is said of several columns, without those of which nothing is. */
export const filled = (card: Card): Card =>
  Object.fromEntries(Object.entries(card).filter(([, text]) => text !== ''))
