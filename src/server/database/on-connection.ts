import { sql } from 'kysely'
import type { Database } from './engine.ts'

/** Makes what does work on one connection between two statements that set it up and back. */
export const onConnection =
  (db: Database, setUp: string, setBack: string) =>
  <Result>(work: (db: Database) => Promise<Result>): Promise<Result> =>
    db.connection().execute(async (connection) => {
      await sql.raw(setUp).execute(connection)
      try {
        return await work(connection)
      } finally {
        await sql.raw(setBack).execute(connection)
      }
    })
