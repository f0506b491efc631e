import { sql } from 'kysely'
import type { ContactParts, Database } from './engine.ts'

interface FoundRow {
  id: number
}

/** An FTS5 index of all runs of three characters, which triggers keep in step with the table. */
export const trigramsOfFts5: ContactParts = {
  async create(db) {
    const statements = [
      `create virtual table lookup_contacts
        using fts5(contacts, content='lookup_people', content_rowid='person_id', tokenize='trigram')`,
      `create trigger lookup_contacts_insert after insert on lookup_people begin
        insert into lookup_contacts (rowid, contacts) values (new.person_id, new.contacts);
      end`,
      `create trigger lookup_contacts_delete after delete on lookup_people begin
        insert into lookup_contacts (lookup_contacts, rowid, contacts)
          values ('delete', old.person_id, old.contacts);
      end`,
      `create trigger lookup_contacts_update after update of contacts on lookup_people begin
        insert into lookup_contacts (lookup_contacts, rowid, contacts)
          values ('delete', old.person_id, old.contacts);
        insert into lookup_contacts (rowid, contacts) values (new.person_id, new.contacts);
      end`,
    ]
    for (const statement of statements) await sql.raw(statement).execute(db)
  },

  async find(db, part, limit) {
    const phrase = `"${part.replaceAll('"', '""')}"`
    const { rows } = await sql<FoundRow>`
      select rowid as id from lookup_contacts where lookup_contacts match ${phrase}
      order by rowid desc limit ${limit}`.execute(db)
    return rows.map((row) => row.id)
  },
}

/** PostgreSQL's `like`, over an index of pg_trgm where the server lets us have it. */
export const trigramsOfPostgres: ContactParts = {
  async create(db) {
    const schema = await trigramSchema(db)
    if (schema === null) {
      console.warn(
        'PostgreSQL refused the extension pg_trgm: looking up a part of an email or a phone reads everyone.',
      )
      return
    }
    const operators = sql.id(schema, 'gin_trgm_ops')
    await sql`create index lookup_people_contacts on lookup_people using gin (contacts ${operators})`.execute(
      db,
    )
  },

  async find(db, part, limit) {
    const pattern = `%${part.replace(/[\\%_]/g, '\\$&')}%`
    const { rows } = await sql<FoundRow>`
      select person_id as id from lookup_people where contacts like ${pattern}
      order by person_id desc limit ${limit}`.execute(db)
    return rows.map((row) => row.id)
  },
}

/** The schema that has pg_trgm, which is made when it isn't there; null when this user may not, or it can't be had. */
async function trigramSchema(db: Database): Promise<string | null> {
  // A refusal would end the transaction of the migration, but not that of a block that catches it.
  await sql`
    do $$ begin create extension if not exists pg_trgm; exception when others then null; end $$`.execute(db)
  const { rows } = await sql<{ schema: string }>`
    select extnamespace::regnamespace::text as schema from pg_extension where extname = 'pg_trgm'`.execute(db)
  return rows[0]?.schema ?? null
}
