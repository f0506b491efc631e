import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeAccount } from '../src/server/accounts/first-account.ts'
import { loadDemoPeople } from '../src/server/demo/load.ts'
import type { Services } from '../src/server/http/services.ts'
import { openServices } from '../src/server/open.ts'

/** A nation in a folder of its own, with a token of its organizer. */
export interface BenchNation {
  services: Services
  token: string
  /** Adds demo people and gives the seconds it took. */
  fill: (people: number) => Promise<number>
  close: () => Promise<void>
}

export async function openNation(): Promise<BenchNation> {
  const folder = mkdtempSync(join(tmpdir(), 'muster-bench-'))
  const services = await openServices({
    databaseUrl: `file:${join(folder, 'muster.db')}`,
    secret: 'a secret of the benchmarks, long enough',
  })
  const { engine, accounts, db } = services
  const account = await makeAccount(engine, accounts, {
    email: 'bench@example.org',
    role: 'organizer',
    password: null,
  })
  return {
    services,
    token: await accounts.createToken(account, 'organizer'),
    async fill(people) {
      const started = performance.now()
      const writing = {
        now: new Date(),
        accountId: account.id,
        authorId: account.personId,
        source: 'demo' as const,
        batch: 'demo',
      }
      await loadDemoPeople(db, people, writing)
      return (performance.now() - started) / 1000
    },
    async close() {
      await engine.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
