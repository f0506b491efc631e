/** What a row of totals begins with, in the languages that spreadsheets are kept in here. */
const label =
  /^(?:(?:grand|sub|overall)[- ]?)?(?:totals?|totales|totaux|sum|suma|somme|count|recuento|nombre)(?: (?:general|général|records?|rows?|contacts?|people|members?|count|de \p{L}+|of \p{L}+))?\s*[:=]?\s*[\d.,\s]*$/iu
const labelLast = /^(?:record|row|contact|member|people)s? count\s*[:=]?\s*[\d.,]*$/i
const amount = /^[-+($€£]*[\d.,\s]*\d[\d.,\s]*[)%€]?$/

/** Whether the last row of a table is one of totals: a word that says so, and beside it nothing but amounts. */
export function isTotals(cells: readonly string[]): boolean {
  const [first = '', ...others] = cells.map((cell) => cell.trim()).filter(Boolean)
  if (!label.test(first) && !labelLast.test(first)) return false
  return others.every((cell) => amount.test(cell)) && cells.length > 1
}
