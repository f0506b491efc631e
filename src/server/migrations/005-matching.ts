import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Engine } from '../database/engine.ts'
import { foldText } from '../text/fold.ts'
import { phoneKey } from '../text/phone-number.ts'

/** People given their keys at a time. */
const BATCH = 500
/** The ids of other systems that a person is found by and that have no index yet; most people have none of them. */
const ids = [
  'civicrm_id',
  'county_file_id',
  'dw_id',
  'facebook_username',
  'ngp_id',
  'salesforce_id',
  'twitter_login',
  'van_id',
]

interface Named {
  people: {
    id: number
    first_name: string | null
    last_name: string | null
    phone: string | null
    phone_normalized: string | null
    mobile: string | null
    mobile_normalized: string | null
    first_name_key: string
    last_name_key: string
    phone_key: string | null
    mobile_key: string | null
  }
}

async function fillKeys(db: Kysely<Named>) {
  for (let last = 0; ;) {
    const rows = await db
      .selectFrom('people')
      .select(['id', 'first_name', 'last_name', 'phone', 'phone_normalized', 'mobile', 'mobile_normalized'])
      .where('id', '>', last)
      .orderBy('id')
      .limit(BATCH)
      .execute()
    if (rows.length === 0) return
    for (const row of rows) {
      await db
        .updateTable('people')
        .set({
          first_name_key: foldText(row.first_name ?? ''),
          last_name_key: foldText(row.last_name ?? ''),
          phone_key: phoneKey(row.phone_normalized, row.phone),
          mobile_key: phoneKey(row.mobile_normalized, row.mobile),
        })
        .where('id', '=', row.id)
        .execute()
      last = row.id
    }
  }
}

/** What people are matched by: names and phones in the form they are compared in, and indexes of their ids. */
export const prepareMatching = ({ columnTypes: { text } }: Engine): Migration => ({
  async up(db) {
    for (const name of ['first_name_key', 'last_name_key']) {
      await db.schema
        .alterTable('people')
        .addColumn(name, sql.raw(text), (column) => column.notNull().defaultTo(''))
        .execute()
      await db.schema.createIndex(`people_${name}`).on('people').columns([name, 'id']).execute()
    }
    for (const name of ['phone_key', 'mobile_key']) {
      await db.schema.alterTable('people').addColumn(name, sql.raw(text)).execute()
    }
    await fillKeys(db as Kysely<Named>)
    for (const name of ['phone_key', 'mobile_key', ...ids]) {
      await db.schema
        .createIndex(`people_${name}`)
        .on('people')
        .column(name)
        .where(sql.ref(name), 'is not', null)
        .execute()
    }
  },
})
