import { readConfig } from '../config.ts'
import { openServices } from '../open.ts'
import { listen } from './listen.ts'
import { readOptions } from './usage.ts'

/** Serves the nation of `DATABASE_URL`. */
export async function serve(args: string[]): Promise<void> {
  readOptions(args, [])
  const config = readConfig(process.env)
  const services = await openServices(config)
  const isNew = await services.accounts.none()
  const address = await listen(services, config)
  console.log(`Muster is at ${address}${isNew ? ': open it to create the organizer’s account.' : ''}`)
}
