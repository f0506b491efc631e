import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { roles, type Role } from '../../contract/account.ts'
import { makeAccount } from '../accounts/first-account.ts'
import { readConfig } from '../config.ts'
import { loadDemoPeople } from '../demo/load.ts'
import { loadTeamWork } from '../demo/team-work.ts'
import type { Services } from '../http/services.ts'
import { nameNation } from '../nation/settings.ts'
import { openServices } from '../open.ts'
import { listen } from './listen.ts'
import { readOptions, UsageError } from './usage.ts'

const PEOPLE_DEFAULT = 10_000
const PEOPLE_MAX = 1_000_000
/** The demo nation is thrown away and holds made-up people only, so its password may be known. */
const DEMO_PASSWORD = 'muster-demo'

const names = {
  organizer: { first_name: 'Olive', last_name: 'Organizer' },
  staff: { first_name: 'Stan', last_name: 'Staff' },
  volunteer: { first_name: 'Vera', last_name: 'Volunteer' },
}

const emailOf = (role: Role) => `${role}@example.com`

function readCount(args: string[]): number {
  const { people } = readOptions(args, ['people'])
  const count = Number(people ?? PEOPLE_DEFAULT)
  if (Number.isInteger(count) && count >= 0 && count <= PEOPLE_MAX) return count
  throw new UsageError(`--people should be a number from 0 to ${PEOPLE_MAX}.`)
}

/** Serves a nation of made-up people that is gone when the command ends, with a sign-in and a token for each role. */
export async function demo(args: string[]): Promise<void> {
  const count = readCount(args)
  const config = readConfig(process.env)
  const folder = mkdtempSync(join(tmpdir(), 'muster-demo-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const services = await openServices({ ...config, databaseUrl: `file:${join(folder, 'muster.db')}` })
  await nameNation(services.db, 'Demo nation')
  const accounts = await makeAccounts(services)
  const started = performance.now()
  await fill(services, count)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const address = await listen(services, config)
  console.log(`${count.toLocaleString('en')} demo people in ${seconds} s.`)
  console.log(`Muster is at ${address}\n`)
  for (const line of accounts) console.log(line)
}

async function makeAccounts({ engine, accounts }: Services): Promise<string[]> {
  const lines: string[] = []
  for (const role of roles.toReversed()) {
    const email = emailOf(role)
    const account = await makeAccount(engine, accounts, {
      email,
      role,
      password: DEMO_PASSWORD,
      ...names[role],
    })
    const token = await accounts.createToken(account, role)
    lines.push(`${role.padEnd(10)} ${email.padEnd(22)} password ${DEMO_PASSWORD}   token ${token}`)
  }
  return lines
}

async function fill({ db, accounts }: Services, count: number) {
  if (count === 0) return
  const [staff, organizer] = await Promise.all(
    (['staff', 'organizer'] as const).map((role) => accounts.byEmail(emailOf(role))),
  )
  if (!staff || !organizer) throw new Error('The accounts of the demo nation are missing.')
  const writing = {
    now: new Date(),
    accountId: organizer.id,
    authorId: organizer.personId,
    source: 'demo' as const,
    batch: 'demo',
  }
  await loadDemoPeople(db, count, writing)
  const members = [staff.personId, organizer.personId]
  await loadTeamWork(db, { accountId: organizer.id, members }, writing)
}
