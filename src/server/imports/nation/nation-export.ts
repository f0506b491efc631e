import type { TableProblem } from '../../../contract/table-format.ts'
import { countRows } from '../../database/rows.ts'
import type { Database } from '../../database/engine.ts'
import { NationHeaderSchema, NATION_FILE_VERSION, type NationHeader } from '../../nation-file/lines.ts'

const problem = (kind: TableProblem['kind'], row: number | null = null): TableProblem => ({
  kind,
  row,
  column: null,
})

/** Whether a file is a nation that another Muster gave out, by its first line. */
export const isNationExport = (firstLine: string): boolean =>
  /^\uFEFF?\s*\{\s*"muster"\s*:\s*\d+\s*,\s*"type"\s*:\s*"nation"/.test(firstLine)

/** What the first line of a nation's file says, or what is wrong with it. */
export function readHeader(firstLine: string): { header: NationHeader } | { problem: TableProblem } {
  const json = parseJson(firstLine)
  const parsed = NationHeaderSchema.safeParse(json)
  if (parsed.success) return { header: parsed.data }
  const { muster } = (json ?? {}) as { muster?: unknown }
  const isOther = typeof muster === 'number' && muster !== NATION_FILE_VERSION
  return { problem: problem(isOther ? 'nation_version' : 'nation_line', 1) }
}

/** What a line of JSON says; undefined for what is none, and for a text that a database can't keep. */
export function parseJson(text: string): unknown {
  if (/(?<!\\)(?:\\\\)*\\u0000/.test(text)) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * What a nation's file says first, or why it can't be imported here: the nation must have nobody but the people of
 * its accounts, and neither lists nor custom fields nor precincts.
 */
export async function checkNation(
  db: Database,
  firstLine: string,
): Promise<{ header: NationHeader } | { problem: TableProblem }> {
  const read = readHeader(firstLine)
  if ('problem' in read || (await isEmptyNation(db))) return read
  return { problem: problem('nation_not_empty') }
}

/** Whether a nation has nothing but the people of its accounts. */
export async function isEmptyNation(db: Database): Promise<boolean> {
  const others = db
    .selectFrom('people')
    .where('id', 'not in', (query) => query.selectFrom('accounts').select('personId'))
  if ((await countRows(others)) > 0) return false
  for (const table of ['lists', 'custom_fields', 'precincts'] as const) {
    if ((await countRows(db.selectFrom(table as 'lists'))) > 0) return false
  }
  return true
}
