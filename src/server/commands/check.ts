import { readConfig } from '../config.ts'
import { openServices } from '../open.ts'
import { staleResources } from '../people/reading/stale-resources.ts'
import { readOptions } from './usage.ts'

/** Compares every stored answer with a fresh presentation; names the people whose answer is wrong, and fails then. */
export async function check(args: string[]): Promise<void> {
  readOptions(args, [])
  const { engine, db } = await openServices(readConfig(process.env))
  let checked = 0
  let wrong = 0
  for await (const { id, stale } of staleResources(db)) {
    checked += 1
    if (!stale) continue
    wrong += 1
    console.log(`Person ${id}: the stored answer differs from a fresh one.`)
  }
  await engine.close()
  console.log(`${checked} people checked, ${wrong} wrong.`)
  if (wrong > 0) process.exitCode = 1
}
