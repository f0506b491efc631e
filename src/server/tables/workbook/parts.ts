import { posix } from 'node:path'
import { TableRefusal } from '../refusal.ts'
import type { Archive } from './archive.ts'
import { readWholeXml } from './xml.ts'

export interface Sheet {
  name: string
  path: string
  isHidden: boolean
  /** Whether it is the one that was open when the workbook was saved; the first is also when nothing is said. */
  isActive: boolean
}

/** Where what one needs of a workbook lies in its archive. */
export interface WorkbookParts {
  sheets: Sheet[]
  /** Texts that cells share, and how numbers are shown; a workbook may do without. */
  textsPath: string | undefined
  stylesPath: string | undefined
  /** Whether days count from 1904 instead of 1900. */
  is1904: boolean
  /** Whether its formulas are reckoned by whoever opens it: what they say until then is nothing. */
  isUnreckoned: boolean
}

interface Relation {
  id: string
  /** The last word of its type's address, such as `worksheet`. */
  type: string
  path: string
}

/**
 * Finds the parts of a workbook (ECMA-376).
 *
 * @throws TableRefusal when the archive is none
 */
export async function findParts(archive: Archive): Promise<WorkbookParts> {
  const path = await workbookPath(archive)
  const relations = await relationsOf(archive, path)
  const pathOf = (type: string) => relations.find((one) => one.type === type && archive.has(one.path))?.path
  const sheets: Sheet[] = []
  let root: string | undefined
  let is1904 = false
  let isUnreckoned = false
  let active = 0
  let place = -1
  await readWholeXml(archive.read(path), {
    open(name, attributes) {
      root ??= name
      if (name === 'workbookPr') is1904 = isTrue(attributes.get('date1904'))
      if (name === 'workbookView') active = Number(attributes.get('activeTab') ?? 0)
      if (name === 'calcPr') isUnreckoned = isTrue(attributes.get('fullCalcOnLoad'))
      if (name !== 'sheet') return
      place += 1
      const id = [...attributes.all()].find(([key]) => key.endsWith(':id'))?.[1]
      const relation = relations.find((one) => one.id === id)
      // A sheet that is only a chart has no cells.
      if (relation?.type !== 'worksheet') return
      sheets.push({
        name: attributes.get('name') ?? '',
        path: relation.path,
        isHidden: (attributes.get('state') ?? 'visible') !== 'visible',
        isActive: place === active,
      })
    },
  })
  // The documents of other programs are archives of the same kind.
  if (root !== 'workbook') throw new TableRefusal('not_text')
  if (sheets.length === 0) throw new TableRefusal('broken_workbook')
  return { sheets, is1904, isUnreckoned, textsPath: pathOf('sharedStrings'), stylesPath: pathOf('styles') }
}

const isTrue = (value: string | undefined) => value === '1' || value === 'true'

async function workbookPath(archive: Archive): Promise<string> {
  if (!archive.has('_rels/.rels')) throw new TableRefusal('archive')
  const relations = await relationsOf(archive, '')
  const path = relations.find(({ type }) => type === 'officeDocument')?.path
  if (!path) throw new TableRefusal('archive')
  if (path.endsWith('.bin')) throw new TableRefusal('other_workbook', undefined, { name: 'xlsb' })
  return path
}

/** What a part refers to, with paths from the root of the archive. */
async function relationsOf(archive: Archive, path: string): Promise<Relation[]> {
  const folder = posix.dirname(path)
  const relations: Relation[] = []
  await readWholeXml(archive.read(posix.join(folder, '_rels', `${posix.basename(path)}.rels`)), {
    open(name, attributes) {
      if (name !== 'Relationship') return
      const [id = '', type = '', target = ''] = ['Id', 'Type', 'Target'].map((key) => attributes.get(key))
      const whole = target.startsWith('/') ? target.slice(1) : posix.join(folder, target)
      relations.push({ id, type: type.slice(type.lastIndexOf('/') + 1), path: whole })
    },
  })
  return relations
}
