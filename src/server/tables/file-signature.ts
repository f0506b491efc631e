import { readBytes, type ByteSource } from './byte-source.ts'
import { TableRefusal } from './refusal.ts'

const startsWith = (bytes: Buffer, signature: string) =>
  bytes.subarray(0, signature.length).equals(Buffer.from(signature, 'latin1'))

/** The container of Microsoft's older formats, and of workbooks that a password protects ([MS-CFB]). */
const COMPOUND_FILE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'
const ZIP = 'PK\x03\x04'
const EMPTY_ZIP = 'PK\x05\x06'
const archives = [EMPTY_ZIP, '\x1f\x8b', '7z\xbc\xaf\x27\x1c', 'Rar!\x1a\x07']

/** As much of a compound file's directory as is looked into. */
const DIRECTORY = 16 * 1024

/**
 * Whether a file is a ZIP archive, as workbooks are, by its first bytes.
 *
 * @throws TableRefusal when it is of a kind that has a name but no table
 */
export async function isZip(source: ByteSource, start: Buffer): Promise<boolean> {
  if (startsWith(start, '%PDF')) throw new TableRefusal('pdf')
  if (startsWith(start, COMPOUND_FILE)) await refuseCompoundFile(source, start)
  if (archives.some((signature) => startsWith(start, signature))) throw new TableRefusal('archive')
  return startsWith(start, ZIP)
}

async function refuseCompoundFile(source: ByteSource, start: Buffer): Promise<never> {
  const isHeader = start.length >= 512
  const sectorShift = isHeader ? Math.min(start.readUInt16LE(30), 12) : 9
  const directory = isHeader ? (start.readUInt32LE(48) + 1) * 2 ** sectorShift : 0
  const names = await readBytes(source, directory, directory + DIRECTORY)
  if (names.includes(Buffer.from('EncryptedPackage', 'utf16le'))) throw new TableRefusal('locked_workbook')
  throw new TableRefusal('other_workbook', undefined, { name: 'xls' })
}
