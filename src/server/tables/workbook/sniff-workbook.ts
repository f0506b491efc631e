import type { WorkbookFormat } from '../../../contract/table-format.ts'
import type { ByteSource } from '../byte-source.ts'
import { TableRefusal } from '../refusal.ts'
import { openArchive, type Archive } from './archive.ts'
import { columnOf } from './cell-place.ts'
import { chosenSheet, COUNTED, type SizedSheet } from './chosen-sheet.ts'
import { documentSheets } from './open-document/document-sheets.ts'
import { isOpenDocument } from './open-document/document-parts.ts'
import { findParts, type Sheet } from './parts.ts'
import { readXml } from './xml.ts'

/**
 * The format of a workbook, with the sheet that is to be read.
 *
 * @throws TableRefusal when none holds anything, and when the file is no workbook or a broken one
 */
export async function sniffWorkbook(source: ByteSource): Promise<WorkbookFormat> {
  const archive = await openArchive(source)
  const sheets = await (isOpenDocument(archive) ? documentSheets(archive) : sizedSheets(archive))
  const sheet = chosenSheet(sheets)
  if (!sheet) throw new TableRefusal('empty')
  return { kind: 'workbook', sheet: sheet.name, sheets: sheets.map(({ name }) => name) }
}

async function sizedSheets(archive: Archive): Promise<SizedSheet[]> {
  const { sheets } = await findParts(archive)
  const most = sheets.length === 1 ? 1 : COUNTED
  const sized: SizedSheet[] = []
  for (const [index, sheet] of sheets.entries())
    sized.push({ ...sheet, index, ...(await sizeOf(archive, sheet, most)) })
  return sized
}

/** As many rows and columns as hold something, up to so many rows; cells that are only coloured don't. */
async function sizeOf(archive: Archive, { path }: Sheet, most: number) {
  let [rows, columns, column] = [0, 0, 0]
  let isFilled = false
  const pieces = readXml(archive.read(path), {
    open(name, attributes) {
      if (name === 'row') [column, isFilled] = [0, false]
      if (name === 'c') {
        const place = attributes.get('r')
        column = place === undefined ? column + 1 : columnOf(place)
      }
      if (name !== 'v' && name !== 'is') return
      if (!isFilled) rows += 1
      isFilled = true
      columns = Math.max(columns, column)
    },
  })
  for await (const _ of pieces) if (rows >= most) break
  return { rows, columns }
}
