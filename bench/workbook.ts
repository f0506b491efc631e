import { once } from 'node:events'
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import { fileSource } from '../src/server/tables/byte-source.ts'
import { openTable } from '../src/server/tables/open-table.ts'
import { sniffTable } from '../src/server/tables/sniff-table.ts'
import { columns, personCells } from './import-table.ts'

/** Rows of the workbook, unless `WORKBOOK_ROWS` says otherwise, and how often it is read. */
const ROWS = 20_000
const TIMES = 5

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`
const relations = (...all: string[]) => `<Relationships xmlns="${PACKAGE}">${all.join('')}</Relationships>`
const letters = Array.from({ length: columns.length }, (_, at) =>
  at < 26 ? String.fromCharCode(65 + at) : `A${String.fromCharCode(39 + at)}`,
)

/** The texts that cells share, each once. */
class Texts {
  readonly #places = new Map<string, number>()

  placeOf(text: string): number {
    const known = this.#places.get(text)
    if (known !== undefined) return known
    this.#places.set(text, this.#places.size)
    return this.#places.size - 1
  }

  get xml(): string {
    const each = [...this.#places.keys()].map((text) => `<si><t>${text}</t></si>`)
    return `<sst xmlns="${MAIN}">${each.join('')}</sst>`
  }
}

function rowXml(cells: readonly string[], number: number, texts: Texts): string {
  const each = cells.map((cell, at) => {
    if (cell === '') return ''
    const place = `r="${letters[at]}${number}"`
    if (/^[1-9]\d*$/.test(cell)) return `<c ${place}><v>${cell}</v></c>`
    return `<c ${place} s="0" t="s"><v>${texts.placeOf(cell)}</v></c>`
  })
  return `<row r="${number}" spans="1:${cells.length}">${each.join('')}</row>`
}

/** A workbook as spreadsheets write it: texts that are shared, and numbers. */
async function writeWorkbook(path: string, rows: number): Promise<void> {
  const texts = new Texts()
  const zip = new ZipFile()
  const add = (name: string, content: string) => zip.addBuffer(Buffer.from(content), name)
  add('_rels/.rels', relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')))
  add(
    'xl/workbook.xml',
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="People" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  )
  add(
    'xl/_rels/workbook.xml.rels',
    relations(
      relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
      relation('rId2', 'sharedStrings', 'sharedStrings.xml'),
    ),
  )
  const sheet = Array.from({ length: rows }, (_, at) => rowXml(personCells(at), at + 2, texts))
  const start = `<worksheet xmlns="${MAIN}"><sheetData>${rowXml(columns, 1, texts)}`
  zip.addReadStream(Readable.from([start, ...sheet, '</sheetData></worksheet>']), 'xl/worksheets/sheet1.xml')
  add('xl/sharedStrings.xml', texts.xml)
  zip.end()
  await once(zip.outputStream.pipe(createWriteStream(path)), 'finish')
}

/** The seconds of a processor that reading the whole file takes. */
async function secondsToRead(path: string, expected: number): Promise<number> {
  const start = process.cpuUsage()
  const source = await fileSource(path)
  const table = await openTable(source, await sniffTable(source))
  let rows = 0
  for await (const batch of table.rows) rows += batch.length
  const { user, system } = process.cpuUsage(start)
  if (rows !== expected) throw new Error(`${rows} rows were read.`)
  return (user + system) / 1_000_000
}

/** Rows of a workbook of thirty columns that are read in a second of a processor: the median of five readings. */
export async function benchWorkbook(): Promise<void> {
  const rows = Number(process.env.WORKBOOK_ROWS ?? ROWS)
  const folder = mkdtempSync(join(tmpdir(), 'muster-bench-'))
  try {
    const path = join(folder, 'people.xlsx')
    await writeWorkbook(path, rows)
    const seconds: number[] = []
    for (let time = 0; time < TIMES; time += 1) seconds.push(await secondsToRead(path, rows))
    const median = seconds.toSorted((one, other) => one - other)[Math.floor(TIMES / 2)] as number
    const rate = Math.round(rows / median).toLocaleString('en')
    console.log(`a workbook (.xlsx) of ${rows.toLocaleString('en')} rows read: ${rate} rows a CPU second`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
