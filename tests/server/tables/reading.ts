import type { TableFormat } from '../../../src/contract/table-format.ts'
import type { ByteSource } from '../../../src/server/tables/byte-source.ts'
import { openTable, type TableRow } from '../../../src/server/tables/open-table.ts'
import { TableRefusal } from '../../../src/server/tables/refusal.ts'
import { sniffTable } from '../../../src/server/tables/sniff-table.ts'

/** All of a table, in the format that is found out unless another is given. */
export async function readAll(source: ByteSource, given?: TableFormat) {
  const format = given ?? (await sniffTable(source))
  const { header, rows: batches, format: formatRead } = await openTable(source, format)
  const rows: TableRow[] = []
  for await (const batch of batches) rows.push(...batch)
  return { format, header, rows, read: formatRead() }
}

/** What is wrong with a file that can't be read as a table, and the sentence that says so. */
export async function problemOf(reading: Promise<unknown>) {
  const error = await reading.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof TableRefusal)) throw new Error(`Was read, or broke: ${String(error)}`)
  return { ...error.problem, sentence: error.message }
}
