import { expect, it, onTestFinished } from 'vitest'
import { buildApp, type AppSettings } from '../../../src/server/app.ts'
import { openServices } from '../../../src/server/open.ts'
import { openNation } from '../setting/nation.ts'

/** A nation that two servers serve, as behind a load balancer. */
async function openTwice(settings: AppSettings) {
  const nation = await openNation({ ...settings, secret: undefined })
  const services = await openServices({ databaseUrl: nation.url, secret: undefined })
  const other = await buildApp(services, settings)
  onTestFinished(async () => {
    await other.close()
    await services.engine.close()
  })
  return { nation, other }
}

const unlimited: AppSettings = { rateLimit: null, manner: 'document', tiles: null }

it('two servers hold one limit', async () => {
  // A window as long as any test: only its end lets requests in again.
  const { nation, other } = await openTwice({ ...unlimited, rateLimit: { requests: 3, seconds: 3600 } })
  const ask = (app: typeof other) =>
    app.inject({ url: `/api/v1/people/count?access_token=${nation.tokens.staff}` })
  const replies = [await ask(nation.app), await ask(other), await ask(other), await ask(nation.app)]
  expect(replies.map((reply) => reply.statusCode)).toEqual([200, 200, 200, 429])
  expect(replies.map((reply) => reply.headers['x-ratelimit-remaining'])).toEqual(['2', '1', '0', '0'])
  expect(new Set(replies.map((reply) => reply.headers['x-ratelimit-reset'])).size).toBe(1)
})

it('a page that one server began is continued by the other, and what one writes the other reads', async () => {
  const { nation, other } = await openTwice(unlimited)
  const authorization = `Bearer ${nation.tokens.staff}`
  const { body } = await nation.call('listPeople', { query: { limit: '2' } })
  const next = await other.inject({ url: body.next, headers: { authorization } })
  expect(next.statusCode).toBe(200)
  expect(next.json().results).toHaveLength(1)
  const { id } = await nation.add({ first_name: 'Ada' })
  const shown = await other.inject({ url: `/api/v1/people/${id}`, headers: { authorization } })
  expect(shown.json().person.first_name).toBe('Ada')
})
