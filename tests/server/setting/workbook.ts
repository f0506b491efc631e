import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'

/** The parts of a workbook that a test is about; the rest is as it has to be. */
export interface WorkbookMade {
  /** The rows of each sheet, as XML, by its name. */
  sheets: Record<string, string>
  hidden?: string[]
  /** The shared texts, as XML within `si`. */
  texts?: string[]
  /** Codes of number formats: style 0 is general, style 1 the first of these, and so on. */
  formats?: string[]
  is1904?: boolean
  /** The sheet that was open, from 0; and whether formulas are still to be reckoned. */
  active?: number
  isUnreckoned?: boolean
  /** Tags about the columns of every sheet. */
  columns?: string
  /** Parts of any other kind. */
  parts?: Record<string, string | Buffer>
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'

const xml = (content: string) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`
const relations = (all: [id: string, type: string, target: string][]) => {
  const each = all.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  )
  return xml(`<Relationships xmlns="${PACKAGE}">${each.join('')}</Relationships>`)
}

/** An archive with these parts. */
export async function zipOf(parts: Record<string, string | Buffer>): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [path, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content as string), path)
  zip.end()
  return buffer(zip.outputStream)
}

/** A workbook as spreadsheet programs write it. */
export function workbookOf(made: WorkbookMade): Promise<Buffer> {
  const { sheets, hidden = [], texts = [], formats = [], is1904 = false, parts = {} } = made
  const { active, isUnreckoned = false, columns = '' } = made
  const names = Object.keys(sheets)
  const sheetTags = names.map((name, index) => {
    const state = hidden.includes(name) ? ' state="hidden"' : ''
    return `<sheet name="${name}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`
  })
  const formatTags = formats.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${code}"/>`)
  const styleTags = [0, ...formats.map((_, index) => 164 + index)].map((id) => `<xf numFmtId="${id}"/>`)
  return zipOf({
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': xml(
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr${is1904 ? ' date1904="1"' : ''}/>` +
        (active === undefined ? '' : `<bookViews><workbookView activeTab="${active}"/></bookViews>`) +
        `<sheets>${sheetTags.join('')}</sheets>${isUnreckoned ? '<calcPr fullCalcOnLoad="1"/>' : ''}</workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': relations([
      ...names.map((_, index): [string, string, string] => [
        `rId${index + 1}`,
        'worksheet',
        `worksheets/sheet${index + 1}.xml`,
      ]),
      ['rIdTexts', 'sharedStrings', '/xl/sharedStrings.xml'],
      ['rIdStyles', 'styles', 'styles.xml'],
    ]),
    'xl/sharedStrings.xml': xml(
      `<sst xmlns="${MAIN}">${texts.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    ),
    'xl/styles.xml': xml(
      `<styleSheet xmlns="${MAIN}"><numFmts>${formatTags.join('')}</numFmts>` +
        `<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${styleTags.join('')}</cellXfs></styleSheet>`,
    ),
    ...Object.fromEntries(
      Object.values(sheets).map((rows, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        xml(
          `<worksheet xmlns="${MAIN}">${columns && `<cols>${columns}</cols>`}<sheetData>${rows}</sheetData></worksheet>`,
        ),
      ]),
    ),
    ...parts,
  })
}

/** Rows of texts, each in its own cell. */
export const rowsOf = (rows: string[][]): string =>
  rows
    .map(
      (cells) => `<row>${cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`,
    )
    .join('')
