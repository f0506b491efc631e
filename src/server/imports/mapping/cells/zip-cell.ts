import { digitsCell } from './digits-cell.ts'
import { isNothing } from './nothing.ts'
import { Lost, nothing } from './said.ts'

/** A ZIP code as it stands, without what programs put around it; its zeros come back with its state. */
export function zipCell(cell: string, isWorkbook: boolean): string | Lost | typeof nothing {
  const text = digitsCell(cell.replace(/^z(?:ip)?:\s*(?=\d)/i, ''), isWorkbook)
  if (text instanceof Lost) return text
  return isNothing(text) || /^[0\s-]+$/.test(text) ? nothing : text
}
