import { rules } from '../../../../contract/rules.ts'
import type { NameParts } from './name-parts.ts'
import { splitFullName, type NameManner } from './full-name.ts'
import { isParticle, isPrefix, isSuffix, joinsPeople } from './name-words.ts'

/** A full name as it stands in a cell. */
export interface WholeName {
  whole: string
  parts: NameParts
  /** What stands in brackets or quotes behind a name, such as a nickname. */
  aside: string
  /** The rule that speaks against a name of one person; null for none. */
  notOne: string | null
}

/** In brackets or quotes, behind a name: `John Smith (Johnny)`, `John "Johnny" Smith`. */
const besideName =
  /(?<=\S\s)\s*(?:\(([^()]+)\)|（([^（）]+)）|\[([^[\]]+)\]|"([^"]+)"|“([^“”]+)”|«([^«»]+)»|(?<=\s)['‘]([^'‘’]+)['’](?=\s|$))\s*/g

/** A name without what stands in brackets, and that. */
function withoutAsides(text: string): { name: string; aside: string } {
  if (!/[^\p{L}\s,.-]/u.test(text)) return { name: text, aside: '' }
  const asides = [...text.matchAll(besideName)].map((found) => (found.slice(1).find(Boolean) ?? '').trim())
  return { name: asides.length > 0 ? text.replace(besideName, ' ').trim() : text, aside: asides.join(', ') }
}

/** The parts of a full name, and whose it is. */
export function wholeName(text: string, manner: NameManner): WholeName {
  const { name, aside } = withoutAsides(text)
  const parts = splitFullName(name, manner)
  // What is kept whole has the name of an organization.
  const isCompany = parts.last_name !== undefined && parts.first_name === undefined && name.includes(' ')
  const notOne = isHousehold(name)
    ? rules.household
    : !(isCompany && !isTitled(parts)) && namesSeveral(name)
      ? rules.twoPeople
      : null
  return { whole: text, parts, aside, notOne }
}

const isTitled = ({ prefix }: NameParts) => prefix !== undefined

const household =
  /^(?:the\s+.+\s+(?:home|residence|house)|.+\s+(?:household|family)|(?:hogar|foyer|familia|famille|ménage|casa de(?: los)?)\s+.+)$/i

/** Whether a name is that of all who live in a house: `The Núñez home`, `Smith Household`, `Familia Ruiz`. */
export const isHousehold = (name: string): boolean =>
  /home|hous|famil|resid|hogar|foyer|ménage|casa/i.test(name) && household.test(name.trim())

/**
 * Whether more than one person is named: `John and Jane Doe`, `Doe, John & Jane`, `Juan y María Ruiz`. `Ortega y
 * Gasset` is a family name, and `Mr. & Mrs.` a title.
 */
export function namesSeveral(name: string): boolean {
  if (!/[\s;/]/.test(name)) return false
  const people = name
    .split(/[;/]/)
    .filter((part) => /\p{L}{2}/u.test(part) && !part.trim().split(/\s+/).every(isSuffix))
  if (people.length > 1) return true
  const parts = name.split(',').map((part) => part.trim().split(/\s+/))
  return parts.some((words, place) => {
    const isFamily = parts.length > 1 && place === 0
    return words.some((word, index) => isJoined(words, word, index, isFamily))
  })
}

/** Whether the word at a place has people on both of its sides. */
function isJoined(words: string[], word: string, index: number, isFamily: boolean): boolean {
  const [before, after] = [words[index - 1], words[index + 1]]
  if (!joinsPeople(word) || before === undefined || after === undefined) return false
  if (isPrefix(before, true) && isPrefix(after, true)) return false
  if (word !== 'y' && word !== 'e') return true
  // Between two family names these are a part of them.
  if (isFamily) return false
  return index === 1 || words.slice(index + 1).filter((one) => !isParticle(one)).length > 1
}
