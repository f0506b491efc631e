import { splitEasternName } from './eastern-name.ts'
import type { NameParts } from './name-parts.ts'
import {
  isCompanyWord,
  isInCapitals,
  isParticle,
  isPatronymic,
  isPrefix,
  isSuffix,
  isUnfinished,
  joinsPeople,
  namesMany,
} from './name-words.ts'

/** What the header says of the names below it. */
export interface NameManner {
  /** Spanish names end with two family names, French ones start with `M.` */
  language: 'es' | 'fr' | null
  /** `Nom et prénom`: the family name comes first. */
  familyFirst: boolean
}

const plainManner: NameManner = { language: null, familyFirst: false }

/**
 * The parts of a full name: `Last, First Middle`, family names with particles (`van der Berg`, `de la Cruz`, `ben
 * Ali`) or in capitals (`DUPONT Jean`), what goes before and after, patronymics, scripts without spaces. Letters are
 * kept as they are. Where nothing tells, the first word is the given name and the last one the family name: so a
 * second Spanish family name is told only below a Spanish header. The name of an organization is kept whole, as a
 * last name.
 */
export function splitFullName(text: string, manner = plainManner): NameParts {
  const whole = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/\bPh\. D\./, 'Ph.D.')
  const eastern = splitEasternName(whole)
  if (eastern) return eastern
  const parts = whole.split(',').map((part) => part.trim().split(' ').filter(Boolean))
  if (parts.length < 3 && (namesMany(whole) || isCompanyWord(parts.flat().at(-1) ?? '')))
    return { last_name: whole }
  const [head = [], ...rest] = parts
  // `Smith, Jr., John` and `Smith, John, Jr.`: what stands between commas is a part by itself.
  const alone = rest.filter((part) => part.every(isSuffix))
  const given = rest.filter((part) => !alone.includes(part)).flat()
  // `John Smith V` is the fifth; `Smith, John V` has an initial.
  const isFifth = rest.length === 0 && head.length > 2 && head.at(-1) === 'V'
  const suffix = [
    ...(isFifth ? head.splice(-1) : []),
    ...takeLast(head, isSuffix),
    ...takeLast(given, isSuffix),
    ...alone.flat(),
  ]
  const isTitle = (word = '') => isPrefix(word, manner.language === 'fr')
  // `Mr. & Mrs.` is one title.
  const prefix = takeFirst(
    given.length > 0 ? given : head,
    (word, next) => isTitle(word) || (joinsPeople(word) && isTitle(next)),
  )
  return namesOf(
    given.length > 0 ? { family: head, given } : parted(head, prefix.length > 0, manner),
    prefix,
    suffix,
  )
}

/** Takes off the end what holds, but never the first. */
function takeLast<Item>(items: Item[], holds: (item: Item) => boolean): Item[] {
  const last = items.findLastIndex((item, index) => index === 0 || !holds(item))
  return items.splice(last + 1)
}

/** Takes off the start what holds, but never the last. */
function takeFirst<Item>(items: Item[], holds: (item: Item, next: Item | undefined) => boolean): Item[] {
  const first = items.findIndex((item, index) => index === items.length - 1 || !holds(item, items[index + 1]))
  return items.splice(0, Math.max(first, 0))
}

/** The words of a name, parted. */
interface Parted {
  family: string[]
  given: string[]
  /** More than one person: their names stay together. */
  together?: boolean
}

function namesOf({ family, given, together = false }: Parted, prefix: string[], suffix: string[]): NameParts {
  const [first, ...middle] = together ? [given.join(' ')] : given
  const parts = {
    prefix: prefix.join(' '),
    first_name: first,
    middle_name: middle.join(' '),
    last_name: family.join(' '),
    suffix: suffix.join(' '),
  }
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value))
}

/** The words of a name without a comma. */
function parted(words: string[], hasPrefix: boolean, manner: NameManner): Parted {
  // One word is what someone is called; after a title it is the family name.
  if (words.length === 1) return hasPrefix ? { family: words, given: [] } : { family: [], given: words }
  const capitals = capitalsOf(words)
  if (capitals) return capitals
  // `de Gaulle`: nothing but particles before it, in small letters, and so no given name.
  if (words.slice(0, -1).every((word) => isParticle(word) && word === word.toLowerCase()))
    return { family: words, given: [] }
  if (words.length === 3 && isPatronymic(words[2] ?? '') && !isPatronymic(words[1] ?? ''))
    return { family: words.slice(0, 1), given: words.slice(1) }
  if (manner.familyFirst) return familyFirst(words, manner)
  const start = familyStart(words, manner)
  const given = words.slice(0, start)
  return { family: words.slice(start), given, together: given.some(joinsPeople) }
}

/** `DUPONT Jean` and `Jean DUPONT`: what is in capitals, when not all is. Initials such as `JP` are no family. */
function capitalsOf(words: string[]): Parted | null {
  const isFamily = (word: string) => isInCapitals(word) && (word.length > 2 || isParticle(word))
  if (!words.some(isFamily) || words.every(isInCapitals)) return null
  const end = words.findIndex((word) => !isFamily(word))
  const start = words.findLastIndex((word) => !isFamily(word)) + 1
  if (end > 0) return { family: words.slice(0, end), given: words.slice(end) }
  return start < words.length ? { family: words.slice(start), given: words.slice(0, start) } : null
}

/** Where the family name starts: at its first particle, else at the last word. */
function familyStart(words: string[], { language }: NameManner): number {
  const start = simpleStart(words, language)
  const dash = words.findIndex((word, index) => index > 1 && index < words.length - 1 && /^[-–]$/.test(word))
  const hyphen = words.findIndex((word, index) => index > 0 && index < words.length - 1 && isUnfinished(word))
  return Math.min(start, ...[dash - 1, hyphen].filter((place) => place > 0))
}

function simpleStart(words: string[], language: NameManner['language']): number {
  const particle = words.findIndex((word, index) => index > 0 && index < words.length - 1 && isParticle(word))
  // `Ortega y Gasset`: what stands before is of the family as well; `Juan y María` are two people.
  if (words[particle] === 'y') return particle > 1 ? particle - 1 : words.length - 1
  if (language === 'es' && words.length > 2) {
    const twoNames = words.length - 2
    return particle > 0 ? Math.min(particle, twoNames) : twoNames
  }
  return particle > 0 ? particle : words.length - 1
}

function familyFirst(words: string[], { language }: NameManner): Parted {
  const particles = words.findIndex((word) => !isParticle(word))
  const names = language === 'es' && words.length > 2 ? 2 : 1
  const end = Math.min(Math.max(particles, 0) + names, words.length - 1)
  return { family: words.slice(0, end), given: words.slice(end) }
}
