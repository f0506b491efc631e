import type { WorkbookFormat } from '../../../contract/table-format.ts'
import type { ByteSource } from '../byte-source.ts'
import { TableRefusal } from '../refusal.ts'
import { openArchive, type Archive } from './archive.ts'
import { columnOf } from './cell-place.ts'
import { findParts, type Sheet } from './parts.ts'
import { readXml } from './xml.ts'

/** A sheet with its size: as many rows and columns as hold something. */
interface SizedSheet extends Sheet {
  index: number
  rows: number
  columns: number
}

/** Rows that are counted at the most: a sheet that has more is large. */
const COUNTED = 5_000
/** A sheet of so few rows may be a cover. */
const COVER_ROWS = 25

/**
 * The format of a workbook: the sheet that was open when it was saved is the one to read. Programs that write
 * workbooks say that it was the first, whatever there is: a small first one gives way to one that is larger in both
 * directions. Of those that hold nothing, and of hidden ones while others hold something, none is.
 *
 * @throws TableRefusal when none holds anything, and when the file is no workbook or a broken one
 */
export async function sniffWorkbook(source: ByteSource): Promise<WorkbookFormat> {
  const archive = await openArchive(source)
  const { sheets } = await findParts(archive)
  const sheet = await chosenSheet(archive, sheets)
  return { kind: 'workbook', sheet: sheet.name, sheets: sheets.map(({ name }) => name) }
}

async function chosenSheet(archive: Archive, sheets: Sheet[]): Promise<Sheet> {
  const only = sheets.length === 1
  const sized: SizedSheet[] = []
  for (const [index, sheet] of sheets.entries())
    sized.push({ ...sheet, index, ...(await sizeOf(archive, sheet, only ? 1 : COUNTED)) })
  const filled = sized.filter(({ rows }) => rows > 0)
  const seen = filled.filter(({ isHidden }) => !isHidden)
  const candidates = seen.length > 0 ? seen : filled
  const [largest] = candidates.toSorted((one, other) => areaOf(other) - areaOf(one))
  if (!largest) throw new TableRefusal('empty')
  const active = candidates.find(({ isActive }) => isActive)
  if (!active) return largest
  const isCover =
    active.index === 0 &&
    active.rows <= COVER_ROWS &&
    largest.rows >= active.rows &&
    largest.columns > active.columns
  return isCover ? largest : active
}

const areaOf = ({ rows, columns }: SizedSheet) => rows * columns

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
