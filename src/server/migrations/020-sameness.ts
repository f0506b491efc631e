import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Engine } from '../database/engine.ts'
import { streetKey } from '../people/parts/street-key.ts'

/** People whose streets are given their keys at a time. */
const BATCH = 500

interface Housed {
  addresses: { person_id: number; kind: string; address1: string | null; street_key: string | null }
}

async function fillStreets(db: Kysely<Housed>) {
  for (let last = 0; ;) {
    const rows = await db
      .selectFrom('addresses')
      .select(['person_id', 'kind', 'address1'])
      .where('person_id', '>', last)
      .where('person_id', '<=', last + BATCH)
      .execute()
    for (const { person_id, kind, address1 } of rows) {
      const street_key = streetKey(address1)
      if (street_key === null) continue
      await db
        .updateTable('addresses')
        .set({ street_key })
        .where('person_id', '=', person_id)
        .where('kind', '=', kind)
        .execute()
    }
    const next = await db
      .selectFrom('addresses')
      .select('person_id')
      .where('person_id', '>', last + BATCH)
      .orderBy('person_id')
      .limit(1)
      .executeTakeFirst()
    if (!next) return
    last = next.person_id - 1
  }
}

/** What two records of one person are found by where names, emails and phones fail: the house and the birthdate. */
export const prepareSameness = ({ columnTypes: { text } }: Engine): Migration => ({
  async up(db) {
    await db.schema.alterTable('addresses').addColumn('street_key', sql.raw(text)).execute()
    await fillStreets(db as Kysely<Housed>)
    await db.schema
      .createIndex('addresses_street')
      .on('addresses')
      .column('street_key')
      .where(sql.ref('street_key'), 'is not', null)
      .execute()
    await db.schema
      .createIndex('people_birthdate')
      .on('people')
      .column('birthdate')
      .where(sql.ref('birthdate'), 'is not', null)
      .execute()
    // People who were removed are few among all that happened.
    await db.schema
      .createIndex('changes_destroyed')
      .on('changes')
      .column('person_id')
      .where(sql.ref('kind'), '=', sql.lit('destroy'))
      .execute()
  },
})
