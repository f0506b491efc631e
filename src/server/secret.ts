import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import type { Database } from './database/engine.ts'

/** Random bytes of a secret that Muster makes itself. */
const SECRET_LENGTH = 32

const newSecret = () => randomBytes(SECRET_LENGTH).toString('base64url')

/** The secret kept in a file beside the database, made on the first start; only its owner can read it. */
export function keptSecret(file: string): string {
  try {
    writeFileSync(file, newSecret(), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readFileSync(file, 'utf8').trim()
}

/** The secret kept in the database, made by the first server that starts: all servers on it sign alike. */
export async function sharedSecret(db: Database): Promise<string> {
  const row = { name: 'secret', value: newSecret() }
  await db
    .insertInto('settings')
    .values(row)
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute()
  const { value } = await db
    .selectFrom('settings')
    .select('value')
    .where('name', '=', 'secret')
    .executeTakeFirstOrThrow()
  return value
}
