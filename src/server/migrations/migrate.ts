import { Migrator, type Migration } from 'kysely/migration'
import type { Engine } from '../database/engine.ts'
import { createPeople } from './001-people.ts'
import { createJournal } from './002-journal.ts'
import { createTokens } from './003-tokens.ts'
import { createRelations } from './004-relations.ts'
import { prepareMatching } from './005-matching.ts'
import { createApiClients } from './006-api-clients.ts'
import { createLookup } from './007-lookup.ts'
import { prepareSearch } from './008-search.ts'
import { createCustomFields } from './009-custom-fields.ts'
import { createPrecincts } from './010-precincts.ts'
import { createActivations } from './011-activations.ts'
import { createJobs } from './013-jobs.ts'
import { createSavedSearches } from './014-saved-searches.ts'
import { prepareAccess } from './015-access.ts'
import { createImports } from './016-imports.ts'
import { shortenTexts } from './017-short-texts.ts'
import { keepRemarks } from './018-import-remarks.ts'
import { keepEvidence } from './019-import-evidence.ts'
import { prepareSameness } from './020-sameness.ts'
import { DatabaseError } from './database-error.ts'
import { missingColumns } from './missing-columns.ts'

/** Frozen: a migration that was released is never changed, a new one follows it. */
const migrations = (engine: Engine): Record<string, Migration> => ({
  '001-people': createPeople(engine),
  '002-journal': createJournal(engine),
  '003-tokens': createTokens(engine),
  '004-relations': createRelations(engine),
  '005-matching': prepareMatching(engine),
  '006-api-clients': createApiClients(engine),
  '007-lookup': createLookup(engine),
  '008-search': prepareSearch(engine),
  '009-custom-fields': createCustomFields(engine),
  '010-precincts': createPrecincts(engine),
  '011-activations': createActivations(engine),
  '014-saved-searches': createSavedSearches(engine),
  '015-access': prepareAccess(engine),
  '013-jobs': createJobs(engine),
  '016-imports': createImports(engine),
  '017-short-texts': shortenTexts(),
  '018-import-remarks': keepRemarks(engine),
  '019-import-evidence': keepEvidence(engine),
  '020-sameness': prepareSameness(engine),
})

/**
 * Brings the database to this version's schema. Throws `DatabaseError` when a newer version made it, or when no
 * migration makes it fit the catalogue.
 */
export async function migrate(engine: Engine): Promise<void> {
  const known = migrations(engine)
  const migrator = new Migrator({ db: engine.db, provider: { getMigrations: async () => known } })
  const names = await appliedNames(engine)
  const newer = names.filter((name) => !(name in known))
  if (newer.length > 0) {
    throw new DatabaseError(
      'The database was made by a newer version of Muster; start that version, or another database.',
    )
  }
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
  const missing = await missingColumns(engine.db)
  if (missing.length > 0) {
    throw new DatabaseError(
      `The table people has no column ${missing.join(', ')}, which this version of Muster writes; a migration in src/server/migrations should add it.`,
    )
  }
}

async function appliedNames({ db }: Engine): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some((table) => table.name === 'kysely_migration')) return []
  const rows = await db
    .withTables<{ kysely_migration: { name: string } }>()
    .selectFrom('kysely_migration')
    .select('name')
    .execute()
  return rows.map((row) => row.name)
}
