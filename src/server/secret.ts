import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'

/** Random bytes of a secret that Muster makes itself. */
const SECRET_LENGTH = 32

/** The secret kept in a file beside the database, made on the first start; only its owner can read it. */
export function keptSecret(file: string): string {
  try {
    writeFileSync(file, randomBytes(SECRET_LENGTH).toString('base64url'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readFileSync(file, 'utf8').trim()
}
