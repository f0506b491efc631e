import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Engine } from '../database/engine.ts'
import { foldText } from '../text/fold.ts'

/** Orders that lists are asked for, with blanks last in both directions. */
const orders = {
  people_by_created: "coalesce(created_at, ''), id",
  people_by_updated: "coalesce(updated_at, ''), id",
  people_by_last_name: "(case when last_name_key = '' then 1 else 0 end), last_name_key, id",
  people_by_last_name_back: "(case when last_name_key = '' then 0 else 1 end), last_name_key, id",
}

interface Placed {
  people: {
    id: number
    primary_address_type: string | null
    primary_city_key: string
    primary_state_key: string
    primary_lat: number | null
    primary_lng: number | null
  }
  addresses: {
    person_id: number
    kind: string
    city: string | null
    state: string | null
    lat: number | null
    lng: number | null
  }
}

const kinds = ['work_address', 'billing_address', 'registered_address', 'home_address']

/** The primary address of everyone who has one, as the rule stood when this was released. */
async function fillPlaces(db: Kysely<Placed>) {
  const people = await db.selectFrom('people').select(['id', 'primary_address_type']).execute()
  for (const { id, primary_address_type } of people) {
    const addresses = await db.selectFrom('addresses').selectAll().where('person_id', '=', id).execute()
    const of = (kind: string | null) => addresses.find((address) => address.kind === kind)
    const primary = of(primary_address_type) ?? kinds.map(of).find((address) => address !== undefined)
    if (!primary) continue
    await db
      .updateTable('people')
      .set({
        primary_city_key: foldText(primary.city ?? ''),
        primary_state_key: foldText(primary.state ?? ''),
        primary_lat: primary.lat,
        primary_lng: primary.lng,
      })
      .where('id', '=', id)
      .execute()
  }
}

/** What search, nearby and sorting need: the place of the primary address, and indexes in the orders of lists. */
export const prepareSearch = ({ columnTypes: { text, real } }: Engine): Migration => ({
  async up(db) {
    for (const name of ['primary_city_key', 'primary_state_key']) {
      await db.schema
        .alterTable('people')
        .addColumn(name, sql.raw(text), (column) => column.notNull().defaultTo(''))
        .execute()
    }
    for (const name of ['primary_lat', 'primary_lng']) {
      await db.schema.alterTable('people').addColumn(name, sql.raw(real)).execute()
    }
    await fillPlaces(db as Kysely<Placed>)
    await db.schema.createIndex('people_place').on('people').columns(['primary_lat', 'primary_lng']).execute()
    await db.schema.createIndex('people_city').on('people').column('primary_city_key').execute()
    for (const [name, columns] of Object.entries(orders)) {
      await sql`create index ${sql.ref(name)} on people (${sql.raw(columns)})`.execute(db)
    }
  },
})
