import { resolve } from 'node:path'
import { z } from 'zod'

/** The settings of a server, read and checked once at start. */
export interface Config {
  /** 0 takes any free port. */
  port: number
  host: string
  /** `file:` and an absolute path for SQLite, or `postgres://…`. */
  databaseUrl: string
  /** Signs session cookies and paging tokens; without it one is kept beside the database. */
  secret: string | undefined
}

/** A setting that can't be used; the message is one line for the person who started the server. */
export class ConfigError extends Error {}

/** The shortest secret: 32 characters of anything random are past guessing. */
const SECRET_MIN = 32

/** Repository root: relative paths don't depend on where the command was started. */
export const projectRoot = resolve(import.meta.dirname, '../..')

const EnvironmentSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATABASE_URL: z.string().min(1).default('file:./data/muster.db'),
  SECRET: z.string().min(SECRET_MIN).optional(),
})

const expectations: Record<keyof z.infer<typeof EnvironmentSchema>, string> = {
  PORT: 'a number from 0 to 65535',
  HOST: 'an address to listen on, such as 127.0.0.1',
  DATABASE_URL: 'file: and a path, such as file:./data/muster.db, or postgres://…',
  SECRET: `at least ${SECRET_MIN} characters`,
}

/** Reads the environment. Throws `ConfigError` with the name of the setting that can't be used. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = EnvironmentSchema.safeParse(given)
  if (!parsed.success) throw refuse(parsed.error.issues[0]?.path[0] as keyof typeof expectations)
  const { PORT, HOST, DATABASE_URL, SECRET } = parsed.data
  return { port: PORT, host: HOST, databaseUrl: databaseUrl(DATABASE_URL), secret: SECRET }
}

/** The URL with the path made absolute: relative paths count from the project, wherever a command was started. */
function databaseUrl(url: string): string {
  if (/^postgres(ql)?:\/\/./.test(url)) return url
  if (!url.startsWith('file:') || url === 'file:') throw refuse('DATABASE_URL')
  return `file:${resolve(projectRoot, databaseFile(url))}`
}

/** The path in a `file:` URL. */
export const databaseFile = (url: string): string =>
  decodeURIComponent(url.slice('file:'.length).replace(/^\/\/(?=\/)/, ''))

const refuse = (name: keyof typeof expectations) =>
  new ConfigError(`${name} should be ${expectations[name]}.`)
