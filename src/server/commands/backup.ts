import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { readConfig } from '../config.ts'
import { openServices } from '../open.ts'
import { UsageError } from './usage.ts'

/** Writes a consistent copy of the database to a new file; works while the server runs. */
export async function backup(args: string[]): Promise<void> {
  const [given, ...more] = args
  if (given === undefined || given.startsWith('-') || more.length > 0)
    throw new UsageError('backup needs the name of the file to write.')
  const file = resolve(given)
  if (existsSync(file)) throw new UsageError(`${given} is there already; a backup never writes over a file.`)
  const { engine } = await openServices(readConfig(process.env))
  try {
    if (!engine.backUp) throw new UsageError('This nation is kept in PostgreSQL; back it up with pg_dump.')
    await engine.backUp(file)
  } finally {
    await engine.close()
  }
  console.log(`Backed up to ${file}`)
}
