import { zipOf } from './workbook.ts'

/** A sheet of OpenDocument that a test is about, as LibreOffice writes it; the rest is as it has to be. */
export interface DocumentMade {
  /** The rows of each sheet, as XML, by its name. */
  sheets: Record<string, string>
  hidden?: string[]
  /** The sheet that was open. */
  active?: string
  /** What stands between the sheets and what is around them, as XML. */
  before?: string
  after?: string
  /** Parts of any other kind; one that is undefined isn't there. */
  parts?: Record<string, string | Buffer | undefined>
}

const oasis = 'urn:oasis:names:tc:opendocument:xmlns'
const names = ['office', 'table', 'text', 'style', 'config', 'manifest']
const usual = names.map((name) => `xmlns:${name}="${oasis}:${name}:1.0"`).join(' ')
const calcext = 'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"'
const KIND = 'application/vnd.oasis.opendocument.spreadsheet'

export const manifest = (inside = ''): string =>
  `<manifest:manifest ${usual}><manifest:file-entry manifest:full-path="/" manifest:media-type="${KIND}"/>` +
  `<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml">${inside}</manifest:file-entry></manifest:manifest>`

/** The content of a document; also of one whose prefixes are others. */
export function contentOf({ sheets, hidden = [], before = '', after = '' }: DocumentMade): string {
  const tables = Object.entries(sheets).map(
    ([name, rows]) =>
      `<table:table table:name="${name}" table:style-name="${hidden.includes(name) ? 'ta2' : 'ta1'}">${rows}</table:table>`,
  )
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content ${usual} ${calcext} office:version="1.3">` +
    '<office:automatic-styles><style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style>' +
    '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>' +
    `<office:body><office:spreadsheet>${before}${tables.join('')}${after}</office:spreadsheet></office:body></office:document-content>`
  )
}

const settingsOf = (active: string) =>
  `<office:document-settings ${usual}><office:settings><config:config-item-set config:name="ooo:view-settings">` +
  '<config:config-item config:name="VisibleAreaTop" config:type="int">0</config:config-item>' +
  `<config:config-item config:name="ActiveTable" config:type="string">${active}</config:config-item>` +
  '</config:config-item-set></office:settings></office:document-settings>'

/** A spreadsheet (.ods). */
export function documentOf(made: DocumentMade): Promise<Buffer> {
  const parts: Record<string, string | Buffer | undefined> = {
    mimetype: KIND,
    'content.xml': contentOf(made),
    'settings.xml': made.active === undefined ? undefined : settingsOf(made.active),
    'META-INF/manifest.xml': manifest(),
    ...made.parts,
  }
  const there = Object.entries(parts).filter(
    (part): part is [string, string | Buffer] => part[1] !== undefined,
  )
  return zipOf(Object.fromEntries(there))
}

/** A cell with a text. */
export const textCell = (text: string, attributes = ''): string =>
  `<table:table-cell office:value-type="string"${attributes}><text:p>${text}</text:p></table:table-cell>`

/** A cell with a number of a kind, and how one sees it. */
export const numberCell = (value: string, shown: string, type = 'float', attributes = ''): string =>
  `<table:table-cell office:value-type="${type}" office:value="${value}"${attributes}><text:p>${shown}</text:p></table:table-cell>`

export const documentRow = (cells: string, attributes = ''): string =>
  `<table:table-row${attributes}>${cells}</table:table-row>`

/** Rows of texts, each in its own cell. */
export const documentRowsOf = (rows: string[][]): string =>
  rows.map((cells) => documentRow(cells.map((cell) => textCell(cell)).join(''))).join('')
