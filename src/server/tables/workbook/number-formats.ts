import { maskOf, type Mask } from './number-mask.ts'
import { readWholeXml } from './xml.ts'

/** How a cell shows its number, as far as that changes what the number means. */
export interface NumberFormat {
  hasDate: boolean
  hasTime: boolean
  /** How whole numbers are written that are no amounts: ZIP codes, phone numbers, ids. */
  mask: Mask | undefined
  /** Digits after the point, where that is said. */
  decimals: number | undefined
}

export const general: NumberFormat = { hasDate: false, hasTime: false, mask: undefined, decimals: undefined }

/** The built-in formats of numbers with so many digits after the point. */
const decimalsBuiltIn: Record<number, number> = { 2: 2, 4: 2, 7: 2, 8: 2, 39: 2, 40: 2, 43: 2, 44: 2 }

const isBetween = (id: number, from: number, to: number) => id >= from && id <= to

/** The formats that have a number of their own (ECMA-376, 18.8.30), East Asian dates among them. */
function builtIn(id: number): NumberFormat {
  if (id === 0) return general
  const isTime =
    isBetween(id, 18, 21) || isBetween(id, 32, 35) || isBetween(id, 45, 47) || isBetween(id, 55, 56)
  const isDate = isBetween(id, 14, 17) || isBetween(id, 27, 36) || isBetween(id, 50, 58)
  return {
    hasDate: (isDate && !isTime) || id === 22,
    hasTime: isTime || id === 22,
    mask: undefined,
    decimals: decimalsBuiltIn[id],
  }
}

/** What a format such as `yyyy\-mm\-dd hh:mm` shows. */
export function formatOf(code: string): NumberFormat {
  const letters = (code.split(';')[0] ?? '')
    .replaceAll(/"[^"]*"|\\.|_.|\*./g, '')
    // In brackets stand colours, conditions and languages; `[h]` are hours.
    .replaceAll(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
  if (/^general$/i.test(letters)) return general
  const hasTime = /[hs]/i.test(letters)
  const hasDate = /[yd]/i.test(letters) || (/m/i.test(letters) && !hasTime)
  if (hasDate || hasTime) return { hasDate, hasTime, mask: undefined, decimals: undefined }
  const decimals = /[0#?]\.(0+)(?![#?%]|.*[%eE])/.exec(letters)?.[1]?.length
  return { hasDate, hasTime, mask: maskOf(code), decimals }
}

/** The formats of a workbook, by the number of the style that a cell names. */
export async function readNumberFormats(styles: AsyncIterable<Uint8Array>): Promise<NumberFormat[]> {
  const custom = new Map<number, NumberFormat>()
  const formats: NumberFormat[] = []
  let isInCells = false
  await readWholeXml(styles, {
    open(name, attributes) {
      const id = Number(attributes.get('numFmtId'))
      if (name === 'numFmt') custom.set(id, formatOf(attributes.get('formatCode') ?? ''))
      if (name === 'cellXfs') isInCells = true
      if (name === 'xf' && isInCells) formats.push(custom.get(id) ?? builtIn(id))
    },
    close(name) {
      if (name === 'cellXfs') isInCells = false
    },
  })
  return formats
}
