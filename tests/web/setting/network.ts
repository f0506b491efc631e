import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { onTestFinished } from 'vitest'
import { endpoints, type EndpointName } from '../../../src/contract/endpoints.ts'
import { problems, type ProblemBody, type ProblemKind } from '../../../src/contract/problem.ts'
import type { Nation } from '../../server/setting/served-nation.ts'

/** What a page asked the server for. */
export interface Asked {
  name: EndpointName
  method: string
  path: string
  body: unknown
  headers: Headers
}

/** How an endpoint answers instead of doing what it does. */
interface Refusal extends Partial<ProblemBody> {
  /** Seconds, as `Retry-After` says them. */
  retryAfter?: number
  /** How many requests are refused; all, unless it is said. */
  times?: number
}

type Fault = { left: number; answer: () => Response }

/** The network between a page and the real app, which can fail as a network or a server does. */
export interface Network {
  /** Everything asked so far. */
  asked: Asked[]
  /** Cuts the network, or joins it again. */
  setOnline: (online: boolean) => void
  /** Refuses what an endpoint is asked, with the status and the code that the contract gives the problem. */
  refuse: (name: EndpointName, kind: ProblemKind, refusal?: Refusal) => void
  /** Answers what an endpoint is asked with this body, whatever the server would say. */
  answer: (name: EndpointName, body: unknown) => void
  /** Cuts what an endpoint is asked off on its way. */
  fail: (name: EndpointName, options?: { times?: number }) => void
  /** Makes the tags of versions weak from now on, as a proxy does that packs the answers. */
  weakenTags: () => void
  /** Lets an endpoint do what it does again. */
  heal: (name: EndpointName) => void
  /** Ends the session, as time does: the server no longer knows who asks. */
  endSession: () => void
}

/** Literal parts of a path go before its parameters: `/people/count` is nobody's id. */
const byPath = ([one]: readonly [string, EndpointName], [other]: readonly [string, EndpointName]) =>
  one.replaceAll(':', '~') < other.replaceAll(':', '~') ? -1 : 1

const table = (Object.keys(endpoints) as EndpointName[])
  .map((name) => [endpoints[name].path, name] as const)
  .toSorted(byPath)

/**
 * Puts the real app of a nation behind `fetch`. What can be asked is the contract's table of endpoints and nothing
 * else: anything beside it fails the test.
 *
 * @param token of whoever is signed in; null is nobody
 */
export function openNetwork({ app }: Nation, token: string | null): Network {
  const asked: Asked[] = []
  const faults = new Map<EndpointName, Fault>()
  const underWay = new Set<Promise<unknown>>()
  let identity: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {}
  let isOnline = true
  let isPacking = false

  const faultOf = (name: EndpointName): Fault | undefined => {
    const fault = faults.get(name)
    if (!fault || fault.left === 0) return undefined
    fault.left -= 1
    return fault
  }

  const passOn = async (name: EndpointName, request: Request): Promise<Response> => {
    const { pathname, search, origin, host } = new URL(request.url)
    const text = await request.text()
    asked.push({
      name,
      method: request.method,
      path: pathname + search,
      body: text === '' ? undefined : JSON.parse(text),
      headers: request.headers,
    })
    if (!isOnline) return HttpResponse.error()
    const fault = faultOf(name)
    if (fault) return fault.answer()
    const answer = app.inject({
      method: request.method as 'GET',
      url: pathname + search,
      payload: text === '' ? undefined : text,
      headers: {
        ...Object.fromEntries(request.headers),
        // What a browser adds by itself, and no packing, which it would undo by itself.
        origin,
        host,
        'accept-encoding': 'identity',
        ...identity,
      },
    })
    underWay.add(answer)
    const { statusCode, payload, headers, cookies } = await answer
    const [cookie] = cookies
    if (cookie?.value) identity = { cookie: `${cookie.name}=${encodeURIComponent(cookie.value)}` }
    const told = Object.entries(headers).map(([key, value]): [string, string] => [
      key,
      key === 'etag' && isPacking ? `W/${value}` : String(value),
    ])
    return new HttpResponse(statusCode === 204 ? null : payload, { status: statusCode, headers: told })
  }

  /** Files go and come as they are, so their routes are none of the table. */
  const passFile = async (request: Request): Promise<Response> => {
    if (!isOnline) return HttpResponse.error()
    const { pathname, search, origin, host } = new URL(request.url)
    const { statusCode, payload } = await app.inject({
      method: 'POST',
      url: pathname + search,
      payload: Buffer.from(await request.arrayBuffer()),
      headers: { ...Object.fromEntries(request.headers), origin, host, ...identity },
    })
    return new HttpResponse(payload, { status: statusCode, headers: { 'content-type': 'application/json' } })
  }

  const server = setupServer(
    http.post('*/api/v1/imports/upload', ({ request }) => passFile(request)),
    ...table.map(([path, name]) => {
      const method = endpoints[name].method.toLowerCase() as 'get' | 'post' | 'put' | 'delete'
      return http[method](`*${path}`, ({ request }) => passOn(name, request))
    }),
  )
  server.listen({ onUnhandledFrame: 'error' })
  onTestFinished(async () => {
    // The nation closes after this: what a page asked for last may still be on its way.
    await Promise.allSettled(underWay)
    server.close()
  })

  return {
    asked,
    setOnline: (online) => void (isOnline = online),
    refuse: (name, kind, { retryAfter, times = Infinity, ...body } = {}) => {
      const { status, code } = problems[kind]
      const headers = retryAfter === undefined ? undefined : { 'retry-after': String(retryAfter) }
      const answer = () => HttpResponse.json({ code, message: kind, ...body }, { status, headers })
      faults.set(name, { left: times, answer })
    },
    answer: (name, body) =>
      void faults.set(name, { left: Infinity, answer: () => HttpResponse.json(body as object) }),
    fail: (name, { times = Infinity } = {}) =>
      void faults.set(name, { left: times, answer: () => HttpResponse.error() }),
    weakenTags: () => void (isPacking = true),
    heal: (name) => void faults.delete(name),
    endSession: () => void (identity = {}),
  }
}
