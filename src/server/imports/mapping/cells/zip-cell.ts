import { digitsCell } from './digits-cell.ts'
import { isNothing } from './nothing.ts'
import { Lost, nothing } from './said.ts'

/** What a mask leaves of the four digits that nobody typed: `02134-`, `02134-____`, `02134-0000`. */
const emptyMask = /(?<=^\d{5})(?:[-_\s]+|-?0000)$/
/** Its state in front of it, a space for its hyphen, and a comma where a spreadsheet saw thousands. */
const whole = /^(?:[A-Z]{2}\s+)?(\d{5})(?:[-\s]+(\d{4}))?$/
const thousands = /^\d{1,2},\d{3}$/

/** A ZIP code as it is written. */
function plainZip(text: string): string {
  const bare = text.replace(emptyMask, '')
  if (thousands.test(bare)) return bare.replace(',', '')
  const [, five, four] = whole.exec(bare) ?? []
  if (five === undefined) return bare
  return four === undefined ? five : `${five}-${four}`
}

/** A ZIP code as it stands, without what programs put around it; its zeros come back with its state. */
export function zipCell(cell: string, isWorkbook: boolean): string | Lost | typeof nothing {
  const text = digitsCell(cell.replace(/^z(?:ip)?:\s*(?=\d)/i, ''), isWorkbook)
  if (text instanceof Lost) return text
  return isNothing(text) || /^[0\s_-]+$/.test(text) ? nothing : plainZip(text)
}
