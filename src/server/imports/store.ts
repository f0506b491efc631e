import type { Selectable, Updateable } from 'kysely'
import type { ColumnMapping } from '../../contract/import-mapping.ts'
import {
  importOptionsDefault,
  importOutcomes,
  type ImportCounts,
  type ImportOptions,
} from '../../contract/import.ts'
import { Problem, recordNotFound } from '../../contract/problem.ts'
import type { TableFormat } from '../../contract/table-format.ts'
import type { Database } from '../database/engine.ts'
import type { ImportsTable } from '../database/import-tables.ts'
import { removeFile } from '../files/store.ts'
import type { ColumnEvidence } from './mapping/evidence/gather.ts'

export type ImportRecord = Selectable<ImportsTable>

/** An import as it stands. Throws `not_found`. */
export async function requireImport(db: Database, id: number): Promise<ImportRecord> {
  const row = await db.selectFrom('imports').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw recordNotFound()
  return row
}

/** Writes what changed of an import. */
export async function updateImport(
  db: Database,
  id: number,
  change: Updateable<ImportsTable>,
): Promise<void> {
  await db.updateTable('imports').set(change).where('id', '=', id).execute()
}

/** Removes an import with its file, and what was made of its rows. */
export async function removeImport(
  trx: Database,
  { id, file_id }: Pick<ImportRecord, 'id' | 'file_id'>,
): Promise<void> {
  await trx.deleteFrom('imports').where('id', '=', id).execute()
  if (file_id !== null) await removeFile(trx, file_id)
}

/** Throws `conflict` unless the import is in one of these stages. */
export function requireStage({ stage }: ImportRecord, ...stages: ImportRecord['stage'][]): void {
  if (!stages.includes(stage))
    throw new Problem('conflict', `This can’t be done to an import that is ${stage}.`)
}

/** No rows of any outcome. */
export const noCounts = (): ImportCounts => ({
  ...(Object.fromEntries(importOutcomes.map((outcome) => [outcome, 0])) as Omit<
    ImportCounts,
    'left_out' | 'remarked'
  >),
  left_out: 0,
  remarked: 0,
})

/** What is kept as JSON of an import. */
export const optionsOf = ({ options }: ImportRecord): ImportOptions => ({
  ...importOptionsDefault,
  ...(JSON.parse(options) as Partial<ImportOptions>),
})
/** Imports of before there were remarks have none. */
export const countsOf = ({ counts }: ImportRecord): ImportCounts => ({ ...noCounts(), ...JSON.parse(counts) })
/** What the cells of each column tell; null of a file that was read before it was counted. */
export const evidenceOfRecord = ({ evidence }: ImportRecord) =>
  evidence === null ? null : (JSON.parse(evidence) as ColumnEvidence[])
export const headerOf = ({ header }: ImportRecord) => JSON.parse(header ?? '[]') as string[]
export const mappingOf = ({ mapping }: ImportRecord) => JSON.parse(mapping ?? '[]') as ColumnMapping[]
export const formatOf = ({ format }: ImportRecord) =>
  format === null ? null : (JSON.parse(format) as TableFormat)
