import { readWholeXml } from './xml.ts'

/** How a cell shows its number, as far as that changes what the number means. */
export interface NumberFormat {
  hasDate: boolean
  hasTime: boolean
  /** At least as many digits, with zeros in front: `00000` shows a ZIP code. */
  digits: number
}

export const general: NumberFormat = { hasDate: false, hasTime: false, digits: 0 }

const isBetween = (id: number, from: number, to: number) => id >= from && id <= to

/** The formats that have a number of their own (ECMA-376, 18.8.30), East Asian dates among them. */
function builtIn(id: number): NumberFormat {
  const isTime =
    isBetween(id, 18, 21) || isBetween(id, 32, 35) || isBetween(id, 45, 47) || isBetween(id, 55, 56)
  const isDate = isBetween(id, 14, 17) || isBetween(id, 27, 36) || isBetween(id, 50, 58)
  return { hasDate: (isDate && !isTime) || id === 22, hasTime: isTime || id === 22, digits: 0 }
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
  return { hasDate, hasTime, digits: /^0{2,}$/.test(letters) ? letters.length : 0 }
}

/** The formats of a workbook, by the number of the style that a cell names. */
export async function readNumberFormats(styles: AsyncIterable<Uint8Array>): Promise<NumberFormat[]> {
  const custom = new Map<number, NumberFormat>()
  const formats: NumberFormat[] = []
  let isInCells = false
  await readWholeXml(styles, {
    open(name, { numFmtId, formatCode = '' }) {
      const id = Number(numFmtId)
      if (name === 'numFmt') custom.set(id, formatOf(formatCode))
      if (name === 'cellXfs') isInCells = true
      if (name === 'xf' && isInCells) formats.push(custom.get(id) ?? builtIn(id))
    },
    close(name) {
      if (name === 'cellXfs') isInCells = false
    },
  })
  return formats
}
