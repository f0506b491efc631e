import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { MannerSchema, type Manner } from '../contract/manner.ts'
import type { Tiles } from '../contract/map.ts'
import { RATE_LIMIT_DEFAULT, type RateLimit } from '../contract/rate-limit.ts'
import { isTileUrl, tileAttribution } from './places/tiles.ts'

/** The settings of a server, read and checked once at start. */
export interface Config {
  /** 0 takes any free port. */
  port: number
  host: string
  /** `file:` and an absolute path for SQLite, or `postgres://…`. */
  databaseUrl: string
  /** Signs session cookies and paging tokens; without it one is kept beside the database. */
  secret: string | undefined
  /** `smtp://` or `smtps://`, with login and password if it needs them; without it mail is kept as files. */
  smtpUrl: string | undefined
  /** The address people reach the dashboard at, for links in mails; without it that of the request. */
  publicUrl: string | undefined
  /** Where maps get their tiles; null draws the built-in outline alone. */
  tiles: Tiles | null
  /** Null sets no limit. */
  rateLimit: RateLimit | null
  /** How tokens are answered that no manner was chosen for. */
  manner: Manner
}

/** A setting that can't be used; the message is one line for the person who started the server. */
export class ConfigError extends Error {}

/** The shortest secret: 32 characters of anything random are past guessing. */
const SECRET_MIN = 32
/** The longest attribution of tiles: it stands in a corner of the map. */
const ATTRIBUTION_MAX = 200

/** Repository root: relative paths don't depend on where the command was started. */
export const projectRoot = resolve(import.meta.dirname, '../..')

/** The version of this Muster. */
export const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
  version: string
}

function readRateLimit(text: string): RateLimit | null {
  if (text === 'off') return null
  const [requests, seconds] = text.split(/[/s]/).map(Number) as [number, number]
  return { requests, seconds }
}

const EnvironmentSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATABASE_URL: z.string().min(1).default('file:./data/muster.db'),
  SECRET: z.string().min(SECRET_MIN).optional(),
  RATE_LIMIT: z
    .string()
    .regex(/^([1-9]\d{0,6}\/[1-9]\d{0,3}s|off)$/)
    .transform(readRateLimit)
    .default(RATE_LIMIT_DEFAULT),
  MANNER: MannerSchema.default('document'),
  SMTP_URL: z.url({ protocol: /^smtps?$/, hostname: /./ }).optional(),
  TILE_URL: z.string().refine(isTileUrl).optional(),
  TILE_ATTRIBUTION: z.string().max(ATTRIBUTION_MAX).optional(),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, hostname: /./ })
    .refine((url) => URL.parse(url)?.href === `${URL.parse(url)?.origin}/`)
    .transform((url) => new URL(url).origin)
    .optional(),
})

const expectations: Record<keyof z.infer<typeof EnvironmentSchema>, string> = {
  PORT: 'a number from 0 to 65535',
  HOST: 'an address to listen on, such as 127.0.0.1',
  DATABASE_URL: 'file: and a path, such as file:./data/muster.db, or postgres://…',
  SECRET: `at least ${SECRET_MIN} characters`,
  RATE_LIMIT: 'requests and seconds, such as 250/10s, or off',
  MANNER: 'document or hosted',
  SMTP_URL: 'the address of a mail server, such as smtps://login:password@mail.example.org',
  TILE_URL: 'the address of map tiles, such as https://tile.openstreetmap.org/{z}/{x}/{y}.png',
  TILE_ATTRIBUTION: `at most ${ATTRIBUTION_MAX} characters, such as © OpenStreetMap contributors`,
  PUBLIC_URL: 'where people open Muster, such as https://people.example.org, without a path',
}

/** Reads the environment. Throws `ConfigError` with the name of the setting that can't be used. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = EnvironmentSchema.safeParse(given)
  if (!parsed.success) throw refuse(parsed.error.issues[0]?.path[0] as keyof typeof expectations)
  const { PORT, HOST, DATABASE_URL, SECRET, RATE_LIMIT, MANNER, SMTP_URL, PUBLIC_URL } = parsed.data
  const { TILE_URL, TILE_ATTRIBUTION } = parsed.data
  return {
    port: PORT,
    host: HOST,
    databaseUrl: databaseUrl(DATABASE_URL),
    secret: SECRET,
    smtpUrl: SMTP_URL,
    publicUrl: PUBLIC_URL,
    tiles: TILE_URL ? { url: TILE_URL, attribution: TILE_ATTRIBUTION ?? tileAttribution(TILE_URL) } : null,
    rateLimit: RATE_LIMIT,
    manner: MANNER,
  }
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
