import type { WorkbookFormat } from '../../../contract/table-format.ts'
import type { ByteSource } from '../byte-source.ts'
import { TableRefusal } from '../refusal.ts'
import { openArchive, type Archive } from './archive.ts'
import { findParts, type Sheet } from './parts.ts'
import { readXml } from './xml.ts'

/**
 * The format of a workbook: the first sheet that can be seen and holds something is the one to read.
 *
 * @throws TableRefusal when none holds anything, and when the file is no workbook or a broken one
 */
export async function sniffWorkbook(source: ByteSource): Promise<WorkbookFormat> {
  const archive = await openArchive(source)
  const { sheets } = await findParts(archive)
  const byLooks = sheets.toSorted((one, other) => Number(one.isHidden) - Number(other.isHidden))
  for (const sheet of byLooks)
    if (await hasValues(archive, sheet))
      return { kind: 'workbook', sheet: sheet.name, sheets: sheets.map(({ name }) => name) }
  throw new TableRefusal('empty')
}

/** Whether any cell holds a value; cells that are only coloured don't. */
async function hasValues(archive: Archive, { path }: Sheet): Promise<boolean> {
  let isFound = false
  const open = (name: string) => {
    if (name === 'v' || name === 'is') isFound = true
  }
  for await (const _ of readXml(archive.read(path), { open })) if (isFound) return true
  return false
}
