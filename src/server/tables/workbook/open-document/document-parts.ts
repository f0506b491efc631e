import { TableRefusal } from '../../refusal.ts'
import type { Archive } from '../archive.ts'
import { readWholeXml } from '../xml.ts'

/** The part of a document that has what one sees. */
export const CONTENT = 'content.xml'
const MANIFEST = 'META-INF/manifest.xml'
const SETTINGS = 'settings.xml'
/** What a document that was encrypted as a whole has instead of its parts. */
const ENCRYPTED = 'encrypted-package'

/** Whether an archive is a document of OpenDocument, such as an .ods. */
export const isOpenDocument = (archive: Archive): boolean =>
  archive.has(MANIFEST) && (archive.has(CONTENT) || archive.has(ENCRYPTED))

/**
 * Looks whether the parts of a document are written for everyone.
 *
 * @throws TableRefusal when a password protects them
 */
export async function refuseLocked(archive: Archive): Promise<void> {
  await readWholeXml(archive.read(MANIFEST), {
    open(name) {
      if (name === 'encryption-data') throw new TableRefusal('locked_workbook')
    },
  })
  if (!archive.has(CONTENT)) throw new TableRefusal('locked_workbook')
}

/** The name of the sheet that was open when the document was saved, where that is said. */
export async function activeSheet(archive: Archive): Promise<string | undefined> {
  if (!archive.has(SETTINGS)) return undefined
  let isActive = false
  let active = ''
  await readWholeXml(archive.read(SETTINGS), {
    open(name, attributes) {
      const all = name === 'config-item' ? [...attributes.all()] : []
      isActive = all.some(([key, value]) => key.endsWith(':name') && value === 'ActiveTable')
    },
    close() {
      isActive = false
    },
    text(text) {
      if (isActive) active += text
    },
  })
  return active === '' ? undefined : active
}
