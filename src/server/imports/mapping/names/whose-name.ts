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

/** Who somebody is spoken of as: `she/her`, `they/them`. */
const pronouns =
  /[\s,]+((?:she|he|they|ze|xe|ella|él|elle|elles|il|iel)\s*\/\s*(?:s?he|hers?|hi[ms]|they|theirs?|them|zir|xem|ella|él|elle|lui|iel|el)(?:\s*\/\s*\w+)?)\s*$/iu
/** Another name, or whose hands something goes through: `Doe née Roe`, `Smith aka Johnny`, `Smith c/o Ann Roe`. */
const otherName =
  /(?<=\S)\s*,?\s+((?:née|né|nee|born|geb\.?|a\.?k\.?a\.?|A\.?K\.?A\.?|fka|FKA|dba|DBA|[acdf]\/[kbo](?:\/a)?|C\/O)\s+\S.*)$/u
/** That somebody is dead or gone, as lists have it behind a name. */
const state =
  /\s*[-–—,*]+\s*(deceased|dec['’]?d|died|moved|duplicate|do not (?:call|contact|e-?mail|text|mail)|dnc|inactive|fallecid[oa]|difunt[oa]|décédée?)\.?\s*$/iu

/** A name without what stands in brackets or behind it, and that. */
function withoutAsides(text: string): { name: string; aside: string } {
  const asides: string[] = []
  const take = (name: string, form: RegExp) =>
    name
      .replace(form, (...found: (string | undefined)[]) => {
        asides.push((found.slice(1).find((one) => typeof one === 'string') ?? '').trim())
        return ' '
      })
      .trim()
  let name = [state, pronouns, otherName].reduce(take, text)
  if (/[^\p{L}\s,.-]/u.test(name)) name = take(name, besideName)
  return asides.length > 0 ? { name, aside: asides.join(', ') } : { name: text, aside: '' }
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
