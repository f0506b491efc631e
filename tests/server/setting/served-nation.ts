import type { FastifyInstance, FastifyRequest, InjectOptions } from 'fastify'
import type { Role } from '../../../src/contract/account.ts'
import type { Endpoint } from '../../../src/contract/endpoint.ts'
import { endpoints, type EndpointName } from '../../../src/contract/endpoints.ts'
import { statusIn, type Manner } from '../../../src/contract/manner.ts'
import type { Person, PersonBody, PersonInput } from '../../../src/contract/person.ts'
import { ProblemBodySchema } from '../../../src/contract/problem.ts'
import { makeAccount } from '../../../src/server/accounts/first-account.ts'
import { buildApp, type AppSettings } from '../../../src/server/app.ts'
import type { Engine } from '../../../src/server/database/engine.ts'
import { countInMemory } from '../../../src/server/database/request-counts.ts'
import type { Mail, Mailer } from '../../../src/server/mail/mailer.ts'
import { openEngine, openServices, servicesOver } from '../../../src/server/open.ts'
import type { Services } from '../../../src/server/http/services.ts'
import { secret } from './database.ts'

/** What came back: the body is parsed JSON, or undefined when there is none. */
export interface Reply {
  status: number
  // Tests look into bodies of every shape; the contract has already checked each.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  body: any
  headers: Record<string, string | string[] | number | undefined>
}

export interface CallOptions {
  params?: Record<string, string | number>
  query?: Record<string, string>
  body?: unknown
  headers?: Record<string, string>
  /** Whose token to send; null sends none. */
  as?: Role | null
}

/** A nation of a test's own, behind the real app. */
export interface Nation {
  services: Services
  /** Where its database is, for another server on it. */
  url: string
  app: FastifyInstance
  tokens: Record<Role, string>
  /** Calls an endpoint and holds the reply against the contract: an undeclared status or key throws. */
  call: (name: EndpointName, options?: CallOptions) => Promise<Reply>
  /** Sends a request as it is. */
  send: (options: InjectOptions) => Promise<Reply>
  /** Mails that were sent; tests/server/register.test.ts sends real ones to a real mail server. */
  mails: Mail[]
  /** Adds a person. */
  add: (person: PersonInput) => Promise<Person>
}

/** How a test's nation differs from others. */
export type NationSettings = Partial<AppSettings> & {
  secret?: string | undefined
  /** Set for a test that sets its connection or its server up in a way that must not meet another test. */
  alone?: true
}

/** Fills a database with an organizer, a staff member and a volunteer; it tells their tokens. */
export async function withAccounts(url: string): Promise<{ tokens: Nation['tokens'] }> {
  const { engine, accounts } = await openServices({ databaseUrl: url, secret })
  const tokens = { organizer: '', staff: '', volunteer: '' }
  for (const role of ['organizer', 'staff', 'volunteer'] as const) {
    const account = await makeAccount(engine, accounts, {
      email: `${role}@example.org`,
      role,
      password: null,
    })
    tokens[role] = await accounts.createToken(account, role)
  }
  await engine.close()
  return { tokens }
}

/** A nation that is served until it is closed. */
export interface OpenNation {
  nation: Nation
  /** Forgets what is remembered outside of the database: mails, and who asked how often. */
  forget: () => void
  /** Whether somebody still waits for an answer. */
  isBusy: () => boolean
  close: () => Promise<void>
}

/** Opens the nation of a database that is up to date and has its accounts. */
export async function nationOn(
  databaseUrl: string,
  tokens: Nation['tokens'],
  settings: NationSettings = {},
): Promise<OpenNation> {
  const { rateLimit = null, manner = 'document', tiles = null } = settings
  const mails: Mail[] = []
  const mailer: Mailer = {
    senderAt: (host) => `no-reply@${host}`,
    send: async (mail) => void mails.push(mail),
  }
  const opened = openEngine(databaseUrl)
  let counting = countInMemory()
  const engine: Engine =
    opened.dialect === 'postgres' ? opened : { ...opened, countRequest: (...asked) => counting(...asked) }
  const made = await servicesOver(engine, { databaseUrl, secret, ...settings })
  const services = { ...made, mailer }
  const app = await buildApp(services, { rateLimit, manner, tiles })
  const waiting = new Set<FastifyRequest>()
  app.addHook('onRequest', async (request) => void waiting.add(request))
  app.addHook('onResponse', async (request) => void waiting.delete(request))

  const send: Nation['send'] = async (options) => {
    const response = await app.inject(options)
    const { statusCode: status, headers, payload } = response
    return { status, headers, body: payload === '' ? undefined : JSON.parse(payload) }
  }

  const call: Nation['call'] = async (
    name,
    { params = {}, query = {}, body, headers = {}, as = 'organizer' } = {},
  ) => {
    const { method, path } = endpoints[name]
    const url = path.replace(/:(\w+)/g, (_, parameter: string) =>
      encodeURIComponent(String(params[parameter])),
    )
    const authorization: Record<string, string> = as ? { authorization: `Bearer ${tokens[as]}` } : {}
    const reply = await send({
      method,
      url,
      query,
      body: body as object,
      headers: { ...authorization, ...headers },
    })
    holdAgainstContract(name, reply, manner, query)
    return reply
  }

  const add: Nation['add'] = async (person) => {
    const { status, body } = await call('createPerson', { body: { person } })
    if (status >= 300) throw new Error(`The person was refused: ${JSON.stringify(body)}`)
    return (body as PersonBody).person
  }

  return {
    nation: { services, url: databaseUrl, app, tokens, call, send, mails, add },
    forget() {
      mails.length = 0
      counting = countInMemory()
    },
    isBusy: () => waiting.size > 0,
    async close() {
      await app.close()
      await services.engine.close()
    },
  }
}

function holdAgainstContract(
  name: EndpointName,
  { status, body }: Reply,
  manner: Manner,
  query: Record<string, string>,
) {
  const endpoint: Endpoint = endpoints[name]
  if (status >= 400) return void ProblemBodySchema.parse(body)
  const declared = Object.keys(endpoint.responses).map(Number)
  const documented = declared.find((one) => statusIn(manner, endpoint, one) === status)
  if (documented === undefined)
    throw new Error(`${name} answered ${status}, which the contract doesn’t declare.`)
  const numbered = 'page' in query || 'per_page' in query ? endpoint.numbered : undefined
  const schema = status === 204 ? null : (numbered ?? endpoint.responses[documented])
  if (schema) schema.parse(body)
  else if (body !== undefined) throw new Error(`${name} answered a body, which the contract doesn’t declare.`)
}
