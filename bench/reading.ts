import { fork } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import autocannon from 'autocannon'

const SECONDS = 5
const CONNECTIONS = 10

/** Requests a second and the 99th percentile of latency, in milliseconds. */
async function measure(url: string, headers: Record<string, string> = {}) {
  const { requests, latency, non2xx, errors } = await autocannon({
    url,
    headers,
    duration: SECONDS,
    connections: CONNECTIONS,
  })
  if (non2xx > 0 || errors > 0)
    throw new Error(`${url} answered ${non2xx} times with a refusal and failed ${errors} times.`)
  return { perSecond: Math.round(requests.average), p99: latency.p99 }
}

/** The same bytes from memory over a bare HTTP server: what this machine can do at most. */
async function measureBare(body: string) {
  const server = createServer((_, response) =>
    response.setHeader('content-type', 'application/json').end(body),
  )
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const result = await measure(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  server.close()
  return result
}

/** Reading through HTTP from a server in a process of its own, over 10,000 demo people. */
export async function benchReading(): Promise<void> {
  const child = fork(new URL('reading-server.ts', import.meta.url))
  const [{ address, token }] = (await once(child, 'message')) as [{ address: string; token: string }]
  const headers = { authorization: `Bearer ${token}` }
  const paths = {
    'index, 100 people a page': '/api/v1/people?limit=100',
    'index, 10 people a page': '/api/v1/people',
    'show, one person in full': '/api/v1/people/5000',
    count: '/api/v1/people/count',
  }
  for (const [name, path] of Object.entries(paths)) {
    const body = await (await fetch(address + path, { headers })).text()
    const { perSecond, p99 } = await measure(address + path, headers)
    const bare = await measureBare(body)
    const size = `${(body.length / 1024).toFixed(1)} KiB`
    console.log(
      `${name}: ${perSecond} requests a second, p99 ${p99} ms (${size}; bare server ${bare.perSecond})`,
    )
  }
  child.disconnect()
  await once(child, 'exit')
}
