/** Letters that are no letter with a sign to Unicode, and how they are typed without them. */
const letters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ı: 'i',
  ς: 'σ',
  // The Arabic stroke that only makes a word longer.
  ـ: '',
}
const special = new RegExp(`[${Object.keys(letters).join('')}]`, 'g')
/** Signs that may be left out: accents and Hebrew points, but not the voicing of kana, which makes another sound. */
const signs = /[[\p{Script=Inherited}--[\u3099\u309a]][\u0591-\u05c7]]/gv

/** Most names are of these alone, and need none of the steps for other letters. */
const plain = /^[\0-\x7f]*$/

/**
 * Text for comparing: without case, accents and signs, single spaces. `José-María` and `jose maria` are equal, so
 * are `Łukasz` and `lukasz`, `Groß` and `gross`.
 */
export const foldText = (text: string): string =>
  plain.test(text)
    ? text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, ' ')
        .trim()
    : foldLetters(text)

const foldLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(signs, '')
    .toLowerCase()
    .replace(special, (letter) => letters[letter] ?? letter)
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
