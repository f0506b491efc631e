import type { Found, WorkbookFormat } from '../../../contract/table-format.ts'
import type { ByteSource } from '../byte-source.ts'
import { TableRefusal } from '../refusal.ts'
import type { RawRow } from '../split-cells.ts'
import { openArchive, type Archive } from './archive.ts'
import { readNumberFormats } from './number-formats.ts'
import { isOpenDocument } from './open-document/document-parts.ts'
import { documentRows } from './open-document/document-rows.ts'
import { findParts, type WorkbookParts } from './parts.ts'
import { readSharedTexts, SharedTexts } from './shared-texts.ts'
import { sheetRows } from './sheet-rows.ts'

/**
 * The rows of a sheet of a workbook, as many at a time as a piece of it holds.
 *
 * @param found what the sheet hides is added to it
 * @throws TableRefusal when it has no such sheet, or can't be read
 */
export async function* workbookRows(
  source: ByteSource,
  format: WorkbookFormat,
  found: Found,
): AsyncGenerator<RawRow[], void, void> {
  const archive = await openArchive(source)
  if (isOpenDocument(archive)) return yield* documentRows(archive, format, found)
  const parts = await findParts(archive)
  const sheet = parts.sheets.find(({ name }) => name === format.sheet)
  if (!sheet) throw new TableRefusal('no_such_sheet', undefined, { name: format.sheet })
  yield* sheetRows(archive.read(sheet.path), await cellReading(archive, parts), format, found)
}

async function cellReading(archive: Archive, { textsPath, stylesPath, is1904, isUnreckoned }: WorkbookParts) {
  return {
    texts: textsPath ? await readSharedTexts(archive.read(textsPath)) : new SharedTexts(),
    formats: stylesPath ? await readNumberFormats(archive.read(stylesPath)) : [],
    is1904,
    isUnreckoned,
  }
}
