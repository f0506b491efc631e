import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Database, Engine } from '../../../src/server/database/engine.ts'
import { openPostgres } from '../../../src/server/database/postgres.ts'
import type { Original, Store } from './database.ts'

const uniqueName = () => `test_${randomBytes(8).toString('hex')}`

/** Rows of a database that are written anew in less time than its files are copied. */
const ROWS_MAX = 200

/**
 * What a database needs to become as it is now whenever it is asked to: a copy of each table that has rows, where each
 * count of ids stands, and a function that puts both back. It is false when there was a job, which may be at work.
 */
const keeping = `
  create schema kept;
  create table kept.counts (name text, last bigint, called boolean);
  do $$
  declare one text;
  begin
    for one in select tablename from pg_tables where schemaname = 'public' loop
      execute format('create table kept.%1$I as table public.%1$I', one);
    end loop;
    for one in select sequencename from pg_sequences where schemaname = 'public' loop
      execute format('insert into kept.counts select %1$L, last_value, is_called from public.%1$I', one);
    end loop;
  end $$;
  create function kept.renew() returns boolean language plpgsql as $renew$
  declare one text; touched boolean;
  begin
    if exists (select from public.jobs) then return false; end if;
    -- No foreign key is asked: all that is pointed to comes back.
    perform set_config('session_replication_role', 'replica', true);
    for one in select tablename from pg_tables where schemaname = 'public' loop
      execute format('select exists (select from public.%1$I) or exists (select from kept.%1$I)', one) into touched;
      if touched then
        execute format('delete from public.%1$I', one);
        execute format('insert into public.%1$I select * from kept.%1$I', one);
      end if;
    end loop;
    perform setval(('public.' || quote_ident(name))::regclass, last, called) from kept.counts;
    return true;
  end $renew$`

const countRows = (db: Database) =>
  sql<{ rows: number }>`
    select sum((xpath('/row/n/text()', query_to_xml(
      format('select count(*) as n from public.%I', tablename), false, true, '')))[1]::text::bigint) as rows
    from pg_tables where schemaname = 'public'`.execute(db)

/** Each database is one of a cluster. */
export function postgresStore(server: string): Store {
  const urlOf = (name: string) => `${server}/${name}`
  let opened: Engine | undefined
  let dropped: Promise<unknown> = Promise.resolve()
  const order = async (statement: string) => {
    opened ??= openPostgres(urlOf('postgres'))
    await sql.raw(statement).execute(opened.db)
  }
  const create = async (more = '') => {
    const name = uniqueName()
    await order(`create database ${name} ${more}`)
    return name
  }

  /** Whether it is small enough to be kept. */
  async function prepare(name: string): Promise<boolean> {
    const { db, close } = openPostgres(urlOf(name))
    const { rows } = await countRows(db)
    const isSmall = Number(rows[0]?.rows) <= ROWS_MAX
    if (isSmall) await sql.raw(keeping).execute(db)
    await close()
    return isSmall
  }

  async function originalOf(name: string): Promise<Original> {
    const isSmall = await prepare(name)
    return {
      // To copy its files is quicker than to log each of its pages.
      copy: () => create(`template ${name} strategy file_copy`),
      renew: async (_, db) => {
        if (!isSmall) return false
        const { rows } = await sql<{ renewed: boolean }>`select kept.renew() as renewed`.execute(db)
        return rows[0]?.renewed === true
      },
    }
  }

  return {
    create: () => create(),
    keep: originalOf,
    // It waits for a checkpoint, which the next test needn't do with it.
    drop: async (name) => {
      dropped = dropped.then(() => order(`drop database ${name} with (force)`))
    },
    urlOf,
  }
}
