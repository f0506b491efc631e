/** A name as its bearer writes it, and in plain a–z for email addresses and programs that know no other letters. */
export interface Name {
  written: string
  latin: string
}

/** People who share a language, and the names they give. */
export interface Community {
  /** Two-letter code of the language, in capitals as the document's samples have it. */
  language: string
  women: Name[]
  men: Name[]
  families: Name[]
  /** Most bearers carry a second family name. */
  twoFamilies?: true
  /** The names are in a script of their own; some bearers write them in Latin letters all the same. */
  ownScript?: true
  /** The family name that a woman of the family carries, where it differs. */
  feminine?: (family: string) => string
}

/**
 * Reads a list of names separated by commas. After a slash stands how a name is written in Latin letters; names
 * that are in Latin letters already need none.
 */
export function readNames(list: string): Name[] {
  return list
    .trim()
    .split(/\s*,\s*/)
    .map((entry) => {
      const [written = '', latin = written] = entry.split('/')
      return { written, latin: latin === written ? latin : capitalized(latin) }
    })
}

const capitalized = (name: string) => name.charAt(0).toUpperCase() + name.slice(1)

const strokes: Record<string, string> = { ł: 'l', đ: 'd', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' }

/** The letters of a Latin name as an email address has them: a to z only. */
export function plainLetters(latin: string): string {
  return latin
    .toLowerCase()
    .normalize('NFD')
    .replace(/[łđøßæœı]/g, (letter) => strokes[letter] ?? '')
    .replace(/[^a-z]/g, '')
}
