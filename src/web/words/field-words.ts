import { fieldNames, type FieldName } from '../../contract/fields.ts'

type FieldWords = Record<FieldName, string>

/** Labels and help of the catalogue's fields from a table of both. */
export function labelsAndHelp(texts: Record<FieldName, readonly [label: string, help: string]>) {
  const words = (part: 0 | 1) =>
    Object.fromEntries(fieldNames.map((name) => [name, texts[name][part]])) as FieldWords
  return { labels: words(0), help: words(1) }
}
