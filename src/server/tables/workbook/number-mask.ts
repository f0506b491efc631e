/** Places for digits with what is written between and around them. */
interface Section {
  /** The numbers it is for; undefined for all others. */
  isFor: ((value: number) => boolean) | undefined
  /** A text, or a place for a digit: one that shows a zero where there is none, or nothing. */
  parts: ({ text: string } | { isZero: boolean })[]
}

/** How whole numbers are written, by the first section that is for them. */
export type Mask = Section[]

const comparisons: Record<string, (value: number, than: number) => boolean> = {
  '<': (value, than) => value < than,
  '<=': (value, than) => value <= than,
  '>': (value, than) => value > than,
  '>=': (value, than) => value >= than,
  '=': (value, than) => value === than,
  '<>': (value, than) => value !== than,
}

const tokens = /"([^"]*)"|\\(.)|_.|\*.|\[([^\]]*)\]|([0#?])|([-+() /:!^&'~{}<>=])|(.)/gsu

/**
 * A format that writes something between or around the digits of a number, or zeros before them: `00000\-0000`,
 * `"M-"0000`. Undefined for one that is of amounts, or of nothing but the number.
 */
export function maskOf(code: string): Mask | undefined {
  const codes = code.match(/(?:"[^"]*"|\\.|[^;"\\])+/gs) ?? []
  const sections: Section[] = []
  // Of sections without a condition the second is for negative numbers, the third for zero, the fourth for texts.
  for (const [index, one] of codes.slice(0, 3).entries()) {
    const section = sectionOf(one)
    if (!section) return undefined
    if (index === 0 || section.isFor || sections[0]?.isFor) sections.push(section)
  }
  const isMask = sections.some(({ parts }) => {
    const digits = parts.filter((part) => 'isZero' in part)
    const hasText = parts.some((part) => 'text' in part && part.text.trim() !== '')
    return digits.length > 0 && (hasText || (digits.length > 1 && digits.every((part) => part.isZero)))
  })
  return isMask ? sections : undefined
}

function sectionOf(code: string): Section | undefined {
  const section: Section = { isFor: undefined, parts: [] }
  for (const [, quoted, escaped, bracketed, digit, plain, other] of code.matchAll(tokens)) {
    const text = quoted ?? escaped ?? plain
    if (text !== undefined) section.parts.push({ text })
    else if (digit !== undefined) section.parts.push({ isZero: digit === '0' })
    else if (bracketed !== undefined) {
      const [, sign = '', than] = /^([<>=]+)(-?\d+(?:\.\d+)?)$/.exec(bracketed) ?? []
      const compare = comparisons[sign]
      if (compare) section.isFor = (value) => compare(value, Number(than))
      // A sign of money stands in brackets, too.
      else if (/^\$[^-]/.test(bracketed)) return undefined
    } else if (other !== undefined) return undefined
  }
  const texts = section.parts.map((part) => ('text' in part ? part.text : '')).join('')
  return section.parts.some((part) => 'isZero' in part) && !/[$€£¥%.,]/.test(texts) ? section : undefined
}

/** A whole number as its format writes it; digits for which there is no place come before the others. */
export function masked(digits: string, mask: Mask): string {
  const value = Number(digits)
  const section = mask.find(({ isFor }) => !isFor || isFor(value))
  if (!section) return digits
  const places = section.parts.filter((part) => 'isZero' in part).length
  let rest = digits.padStart(places, ' ')
  let isFirst = true
  const written = section.parts.map((part) => {
    if ('text' in part) return part.text
    const count = isFirst ? rest.length - places + 1 : 1
    isFirst = false
    const taken = rest.slice(0, count)
    rest = rest.slice(count)
    return taken === ' ' ? (part.isZero ? '0' : '') : taken
  })
  return written.join('').trim()
}
