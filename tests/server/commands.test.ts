import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, inject, it, onTestFinished, vi } from 'vitest'
import { token } from '../../src/server/commands/token.ts'
import { UsageError } from '../../src/server/commands/usage.ts'
import { ConfigError, readConfig } from '../../src/server/config.ts'
import { DatabaseError } from '../../src/server/migrations/database-error.ts'
import { openEngine, openServices } from '../../src/server/open.ts'
import { cli, environment } from './setting/command.ts'
import { newDatabase } from './setting/database.ts'
import { withAccounts, type Nation } from './setting/served-nation.ts'

interface Ended {
  code: number
  stdout: string
  stderr: string
}

function folder(): string {
  const path = mkdtempSync(join(inject('folder'), 'command-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

const newFile = () => ({ DATABASE_URL: `file:${join(folder(), 'muster.db')}` })

/** A database that has been served before, with its accounts. */
async function newNation(): Promise<{ DATABASE_URL: string; tokens: Nation['tokens'] }> {
  const { url, told, drop } = await newDatabase(withAccounts)
  onTestFinished(drop)
  return { DATABASE_URL: url, ...told }
}

async function run(args: string[], settings: Record<string, string>): Promise<Ended> {
  const env = environment(settings)
  try {
    return { code: 0, ...(await promisify(execFile)(process.execPath, [cli, ...args], { env })) }
  } catch (error) {
    return error as Ended
  }
}

describe('token', () => {
  it('prints a token and nothing else, and makes the account when there is none', async () => {
    const databaseUrl = `file:${join(folder(), 'muster.db')}`
    const env = { DATABASE_URL: databaseUrl }
    const { code, stdout, stderr } = await run(
      ['token', '--email', 'ada@example.org', '--role', 'staff'],
      env,
    )
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^[\w-]{43}\n$/)
    const { engine, accounts } = await openServices({ databaseUrl, secret: undefined })
    const found = await accounts.byToken(stdout.trim())
    expect(found).toMatchObject({ role: 'staff', account: { email: 'ada@example.org', role: 'staff' } })
    await engine.close()
  })

  it.each([
    [['token', '--zork'], /zork/],
    [['zork'], /no command zork/],
    [[], /Which command/],
  ])('%j is refused on standard error', async (args, complaint) => {
    const { code, stdout, stderr } = await run(args, newFile())
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(complaint)
  })

  it.each([
    [['--email', 'ada@example.org'], /role/],
    [['--email', 'ada@example.org', '--role', 'king'], /role/],
    [['--email', 'nonsense', '--role', 'staff'], /email/],
    [['--email', 'ada@example.org', '--role', 'staff', '--manner', 'polite'], /manner/],
    [['--email', 'volunteer@example.org', '--role', 'organizer'], /more rights/],
  ])('%j is refused with what is wrong with it', async (args, complaint) => {
    const { DATABASE_URL } = await newNation()
    vi.stubEnv('DATABASE_URL', DATABASE_URL)
    onTestFinished(() => void vi.unstubAllEnvs())
    const refused = token(args)
    await expect(refused).rejects.toThrow(complaint)
    await expect(refused).rejects.toBeInstanceOf(UsageError)
  })
})

describe('serve', () => {
  it.each([
    ['PORT', 'abc', 'PORT should be a number from 0 to 65535.'],
    ['PORT', '70000', 'PORT should be a number from 0 to 65535.'],
    ['SECRET', 'short', 'SECRET should be at least 32 characters.'],
    ['RATE_LIMIT', '250', 'RATE_LIMIT should be requests and seconds, such as 250/10s, or off.'],
    ['RATE_LIMIT', '0/10s', 'RATE_LIMIT should be requests and seconds, such as 250/10s, or off.'],
    ['MANNER', 'polite', 'MANNER should be document or hosted.'],
    [
      'SMTP_URL',
      'http://mail.example.org',
      'SMTP_URL should be the address of a mail server, such as smtps://login:password@mail.example.org.',
    ],
    [
      'PUBLIC_URL',
      'people.example.org',
      'PUBLIC_URL should be where people open Muster, such as https://people.example.org, without a path.',
    ],
    [
      'TILE_URL',
      'https://tiles.example.org',
      'TILE_URL should be the address of map tiles, such as https://tile.openstreetmap.org/{z}/{x}/{y}.png.',
    ],
    [
      'DATABASE_URL',
      'mysql://x',
      'DATABASE_URL should be file: and a path, such as file:./data/muster.db, or postgres://….',
    ],
  ])('%s=%s is refused with one clear line', (name, value, line) => {
    const read = () => readConfig({ [name]: value })
    expect(read).toThrow(new ConfigError(line))
    expect(read).toThrow(ConfigError)
  })

  it('is stopped by a setting that can’t be used with that line alone', async () => {
    const { code, stdout, stderr } = await run(['serve'], { PORT: 'abc' })
    expect([code, stdout, stderr]).toEqual([1, '', 'PORT should be a number from 0 to 65535.\n'])
  })

  it('on a port that is taken says so in one line', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    onTestFinished(() => void other.close())
    const { port } = other.address() as AddressInfo
    const env = { PORT: String(port), DATABASE_URL: `file:${join(folder(), 'muster.db')}` }
    const { code, stdout, stderr } = await run(['serve'], env)
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toBe(`Port ${port} is taken; stop what uses it, or set PORT to another.\n`)
  })

  it.each([
    ['a file that is no database', `file:${cli}`],
    ['a server that isn’t there', 'postgres://127.0.0.1:1/muster'],
    ['a folder that can’t be made', 'file:/dev/null/muster.db'],
  ])('can’t be on %s, and says why in one line', async (_, databaseUrl) => {
    const opening = openServices({ databaseUrl, secret: undefined })
    await expect(opening).rejects.toThrow(/^The database of DATABASE_URL can’t be opened: [^\n]*$/)
    await expect(opening).rejects.toBeInstanceOf(DatabaseError)
  })

  it('on a database of a newer version says so in one line', async () => {
    const { DATABASE_URL: databaseUrl } = await newNation()
    const { db, close } = openEngine(databaseUrl)
    const row = { name: '999-the-future', timestamp: '2040-01-01T00:00:00Z' }
    await db
      .withTables<{ kysely_migration: typeof row }>()
      .insertInto('kysely_migration')
      .values(row)
      .execute()
    await close()
    const { code, stderr } = await run(['serve'], { PORT: '0', DATABASE_URL: databaseUrl })
    expect(code).toBe(1)
    expect(stderr).toMatch(/^The database was made by a newer version of Muster[^\n]*\n$/)
  })

  it('lets what was acknowledged survive being killed', async () => {
    const { tokens, DATABASE_URL } = await newNation()
    const env = environment({ PORT: '0', DATABASE_URL })
    const start = async () => {
      const child = spawn(process.execPath, [cli, 'serve'], { env })
      onTestFinished(() => void child.kill('SIGKILL'))
      const [line] = await once(child.stdout, 'data')
      return { child, address: /http:\/\/\S+:\d+/.exec(String(line))?.[0] as string }
    }
    const { organizer } = tokens
    const headers = { authorization: `Bearer ${organizer}`, 'content-type': 'application/json' }
    const first = await start()
    const body = JSON.stringify({ person: { first_name: 'Survivor' } })
    const made = await fetch(`${first.address}/api/v1/people`, { method: 'POST', headers, body })
    const { person } = await made.json()
    first.child.kill('SIGKILL')
    await once(first.child, 'exit')
    const second = await start()
    const shown = await fetch(`${second.address}/api/v1/people/${person.id}`, { headers })
    expect((await shown.json()).person).toEqual(person)
  })
})

describe('check', () => {
  it('finds an answer that is not what a fresh presentation gives', async () => {
    const { DATABASE_URL } = await newNation()
    const env = { DATABASE_URL }
    expect((await run(['check'], env)).stdout).toBe('3 people checked, 0 wrong.\n')
    const { db, close } = openEngine(DATABASE_URL)
    await db.updateTable('person_resources').set({ rest_plain: '"full_name":"Forged"' }).execute()
    await close()
    const { code, stdout } = await run(['check'], env)
    expect(code).toBe(1)
    expect(stdout).toMatch(/3 wrong/)
  })
})

describe('backup', () => {
  it('writes a copy that serves as a database, and never over a file', async () => {
    const { DATABASE_URL } = await newNation()
    const copy = join(folder(), 'copy.db')
    const { code, stdout } = await run(['backup', copy], { DATABASE_URL })
    expect([code, stdout]).toEqual([0, `Backed up to ${copy}\n`])
    expect((await run(['check'], { DATABASE_URL: `file:${copy}` })).stdout).toBe(
      '3 people checked, 0 wrong.\n',
    )
    const again = await run(['backup', copy], { DATABASE_URL })
    expect([again.code, again.stderr]).toEqual([1, expect.stringMatching(/is there already/)])
  })
})
