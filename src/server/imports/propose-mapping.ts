import type { CustomField } from '../../contract/custom-field.ts'
import type { ColumnMapping } from '../../contract/import-mapping.ts'
import type { Database } from '../database/engine.ts'
import { hasOwnMark } from '../nation-file/own-mark.ts'
import { loadCustomFields } from '../people/parts/custom-fields.ts'
import { columnValues, knownFile, rowsToKnowBy } from './columns.ts'
import { noEvidence, type ColumnEvidence } from './mapping/evidence/gather.ts'
import { toldMark, toldOrder } from './mapping/evidence/told.ts'
import { guessTargets } from './mapping/guess.ts'
import { rememberedFor } from './remembered.ts'
import { headerOf, mappingOf, requireImport, updateImport, type ImportRecord } from './store.ts'

/** Proposes where the columns of a file go: as they went the last time, or by their names and values. */
export async function proposeMapping(trx: Database, importId: number): Promise<void> {
  const record = await requireImport(trx, importId)
  const header = headerOf(record)
  const values = await columnValues(trx, record)
  const { customFields, evidence } = await knownFile(trx, record)
  const remembered = await rememberedFor(trx, header)
  const mapping = remembered
    ? remembered.mapping.map((one, column) => asHere(one, evidence[column] ?? noEvidence(), customFields))
    : guessTargets(
        header,
        values,
        customFields,
        await hasOwnMark(trx, header),
        await rowsToKnowBy(trx, record),
      ).map((guess) => guess.mapping)
  await updateImport(trx, importId, {
    mapping: JSON.stringify(mapping),
    // What was said of this file goes before what was chosen for another.
    ...(remembered && {
      options: JSON.stringify({ ...JSON.parse(remembered.options), ...JSON.parse(record.options) }),
    }),
  })
}

/** Whether the columns of a file go where those of the last file with the same header went. */
export async function isAsRemembered(db: Database, record: ImportRecord): Promise<boolean> {
  const remembered = await rememberedFor(db, headerOf(record))
  if (!remembered) return false
  const customFields = await loadCustomFields(db)
  const mapping = mappingOf(record)
  return remembered.mapping.every(
    (one, column) => asHere(one, noEvidence(), customFields).target === mapping[column]?.target,
  )
}

/**
 * What was chosen for another file, for this one: a field may be gone, and where its own cells tell how they are
 * written, they do.
 */
function asHere(
  one: ColumnMapping,
  evidence: ColumnEvidence,
  customFields: readonly CustomField[],
): ColumnMapping {
  if (one.target === null) return one
  const [, slug] = /^custom_values\.(.*)$/.exec(one.target) ?? []
  if (slug !== undefined && !customFields.some((field) => field.slug === slug)) return { target: null }
  const { date_order, decimal_mark, ...rest } = one
  return {
    ...rest,
    ...(date_order && toldOrder(evidence) === null && { date_order }),
    ...(decimal_mark && toldMark(evidence) === null && { decimal_mark }),
  }
}
