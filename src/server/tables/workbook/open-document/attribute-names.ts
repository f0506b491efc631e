import type { XmlAttributes } from '../xml-attributes.ts'

const oasis = (name: string) => `urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`
/** The namespaces that attributes are read of, by the prefix that nearly everyone writes. */
const namespaces: Readonly<Record<string, string>> = {
  [oasis('office')]: 'office',
  [oasis('table')]: 'table',
  [oasis('text')]: 'text',
  [oasis('style')]: 'style',
  'urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0': 'calcext',
}

/** The attributes that are read of a document, as it writes them. */
export interface AttributeNames {
  type: string
  value: string
  dateValue: string
  timeValue: string
  booleanValue: string
  stringValue: string
  formula: string
  /** Of what came of a formula: an error, for one. */
  resultType: string
  columnsRepeated: string
  rowsRepeated: string
  visibility: string
  tableName: string
  tableStyle: string
  display: string
  styleName: string
  spaces: string
}

/** The names of attributes with the prefixes that the outermost tag of a document gives. */
export function attributeNames(root: XmlAttributes): AttributeNames {
  const prefixes: Record<string, string> = {}
  for (const [key, uri] of root.all()) {
    const usual = namespaces[uri]
    if (usual !== undefined && key.startsWith('xmlns:')) prefixes[usual] = key.slice('xmlns:'.length)
  }
  const named = (prefix: string, name: string) => `${prefixes[prefix] ?? prefix}:${name}`
  return {
    type: named('office', 'value-type'),
    value: named('office', 'value'),
    dateValue: named('office', 'date-value'),
    timeValue: named('office', 'time-value'),
    booleanValue: named('office', 'boolean-value'),
    stringValue: named('office', 'string-value'),
    formula: named('table', 'formula'),
    resultType: named('calcext', 'value-type'),
    columnsRepeated: named('table', 'number-columns-repeated'),
    rowsRepeated: named('table', 'number-rows-repeated'),
    visibility: named('table', 'visibility'),
    tableName: named('table', 'name'),
    tableStyle: named('table', 'style-name'),
    display: named('table', 'display'),
    styleName: named('style', 'name'),
    spaces: named('text', 'c'),
  }
}
