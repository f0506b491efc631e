import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { storedLookupFields } from '../../contract/lookup.ts'
import type { Engine } from '../database/engine.ts'
import type { Schema } from '../database/schema.ts'
import { insertLookups } from '../people/finding/lookup/save-lookup.ts'

/** People made findable at a time. */
const BATCH = 500

/** What people are looked up by, for those who are there already as well. */
export const createLookup = ({
  columnTypes: { integer, text },
  keyTable,
  contactParts,
}: Engine): Migration => ({
  async up(db: Kysely<Schema>) {
    await db.schema
      .createTable('lookup_people')
      .addColumn('person_id', sql.raw(`${integer} primary key`), (column) =>
        column.references('people.id').onDelete('cascade'),
      )
      .addColumn('updated_at', sql.raw(text), (column) => column.notNull())
      .addColumn('contacts', sql.raw(text), (column) => column.notNull())
      .execute()
    await contactParts.create(db)

    await db.schema
      .createTable('lookup_names')
      .addColumn('word', sql.raw(text), (column) => column.notNull())
      .addColumn('person_id', sql.raw(integer), (column) =>
        column.notNull().references('people.id').onDelete('cascade'),
      )
      .addColumn('origin', sql.raw(integer), (column) => column.notNull())
      .addPrimaryKeyConstraint('lookup_names_pk', ['word', 'person_id', 'origin'])
      .modifyEnd(sql.raw(keyTable))
      .execute()
    await db.schema.createIndex('lookup_names_person').on('lookup_names').column('person_id').execute()

    await db.schema
      .createTable('lookup_words')
      .addColumn('word', sql.raw(text), (column) => column.notNull())
      .addPrimaryKeyConstraint('lookup_words_pk', ['word'])
      .modifyEnd(sql.raw(keyTable))
      .execute()
    await db.schema
      .createTable('lookup_keys')
      .addColumn('key', sql.raw(text), (column) => column.notNull())
      .addColumn('word', sql.raw(text), (column) => column.notNull())
      .addPrimaryKeyConstraint('lookup_keys_pk', ['key', 'word'])
      .modifyEnd(sql.raw(keyTable))
      .execute()
    await makeAllFindable(db)
  },
})

async function makeAllFindable(db: Kysely<Schema>) {
  let last = 0
  for (;;) {
    const people = await db
      .selectFrom('people')
      .select(['id', 'updated_at', ...storedLookupFields])
      .where('id', '>', last)
      .orderBy('id')
      .limit(BATCH)
      .execute()
    if (people.length === 0) return
    await insertLookups(
      db,
      people.map(({ id, ...state }) => ({ id, state })),
    )
    last = people.at(-1)?.id ?? last
  }
}
