import type { EndpointInput, EndpointReply } from '../../contract/endpoint.ts'
import { endpoints, type EndpointName, type Endpoints } from '../../contract/endpoints.ts'
import type { ProblemBody } from '../../contract/problem.ts'
import { BUSY_RETRIES, waitForServer } from './busy.ts'
import { signedInAgain } from './session-end.ts'

/** What the server said no to, or `status` 0 when it could not be reached. */
export class ApiProblem extends Error {
  readonly status: number
  readonly body: ProblemBody
  /** Seconds to wait before another try, when the server asks for it. */
  readonly retryAfter: number | null

  constructor(status: number, body: ProblemBody, retryAfter: number | null = null) {
    super(body.message)
    this.name = 'ApiProblem'
    this.status = status
    this.body = body
    this.retryAfter = retryAfter
  }
}

/** Whether a request never got to the server, or its answer never came. */
export const isUnreachable = (error: unknown) => error instanceof ApiProblem && error.status === 0

type Given<Input> = { [Part in keyof Input as Input[Part] extends undefined ? never : Part]: Input[Part] }
type CallOptions<Name extends EndpointName> = Given<EndpointInput<Endpoints[Name]>> & {
  signal?: AbortSignal
  /** Sends `If-Match`: the call is refused with 412 when the person's version is another by now. */
  ifMatch?: string | null
}

/** An answer and the version tag that came with it. */
export interface Answer<Body> {
  body: Body
  etag: string | null
}

interface Parts {
  params?: Record<string, string>
  query?: Record<string, unknown>
  body?: unknown
  signal?: AbortSignal
  ifMatch?: string | null
}

/** A part of a query as the API reads it: what is nested as `name[inner]`. */
function parameters([name, value]: [string, unknown]): [string, string][] {
  if (value === undefined) return []
  if (typeof value !== 'object' || value === null) return [[name, String(value)]]
  return Object.entries(value).map(([inner, one]) => [`${name}[${inner}]`, String(one)])
}

const address = (path: string, { params = {}, query = {} }: Parts): string => {
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
  const search = new URLSearchParams(Object.entries(query).flatMap(parameters)).toString()
  return search ? `${filled}?${search}` : filled
}

async function problemOf(response: Response): Promise<ApiProblem> {
  const fallback: ProblemBody = {
    code: 'server_error',
    message: response.statusText || String(response.status),
  }
  const body = await response.json().catch(() => fallback)
  const wait = Number(response.headers.get('retry-after'))
  return new ApiProblem(response.status, body, wait > 0 ? wait : null)
}

async function send(method: string, url: string, { body, signal, ifMatch }: Parts): Promise<Response> {
  const headers = new Headers({ accept: 'application/json' })
  if (body !== undefined) headers.set('content-type', 'application/json')
  if (ifMatch) headers.set('if-match', ifMatch)
  try {
    return await fetch(url, {
      method,
      headers,
      body: body === undefined ? undefined : JSON.stringify(body),
      signal,
    })
  } catch (cause) {
    if (signal?.aborted) throw cause
    throw new ApiProblem(0, { code: 'unreachable', message: 'The server can’t be reached.' })
  }
}

/** Whether a refusal has passed, so that the same request may be sent again: a busy server, a session that ended. */
async function hasPassed({ status, retryAfter }: ApiProblem, tries: number, signal?: AbortSignal) {
  if (status === 401) return signedInAgain(signal)
  return status === 429 && retryAfter !== null && tries <= BUSY_RETRIES && waitForServer(retryAfter, signal)
}

/**
 * Sends a request of someone who is signed in, again once what refused it has passed. So an edit that was under way
 * goes on by itself. Throws `ApiProblem` on anything but a success.
 */
async function ask(method: string, url: string, parts: Parts): Promise<Response> {
  for (let tries = 1; ; tries += 1) {
    const response = await send(method, url, parts)
    if (response.ok) return response
    const problem = await problemOf(response)
    if (!(await hasPassed(problem, tries, parts.signal))) throw problem
  }
}

/** Sends a request of whoever it is, once. Throws `ApiProblem` on anything but a success. */
async function askOnce(method: string, url: string, parts: Parts): Promise<Response> {
  const response = await send(method, url, parts)
  if (!response.ok) throw await problemOf(response)
  return response
}

/** Calls an endpoint of the contract. Throws `ApiProblem` on anything but a success. */
export async function callWithTag<Name extends EndpointName>(
  name: Name,
  options: CallOptions<Name>,
): Promise<Answer<EndpointReply<Endpoints[Name]>>> {
  const { method, path, who } = endpoints[name]
  const parts = options as Parts
  const response = await (who === 'anyone' ? askOnce : ask)(method, address(path, parts), parts)
  const body = response.status === 204 ? undefined : await response.json()
  return { body, etag: response.headers.get('etag') }
}

/** Calls an endpoint of the contract and gives the body of its answer. */
export const call = async <Name extends EndpointName>(name: Name, options: CallOptions<Name>) =>
  (await callWithTag(name, options)).body

/** Follows a `next` or `prev` link of a page: a path with query. */
export async function follow<Body>(link: string, signal?: AbortSignal): Promise<Body> {
  const response = await ask('GET', link, { signal })
  return response.json()
}
