import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, it } from 'vitest'
import type { Endpoint } from '../../src/contract/endpoint.ts'
import { endpoints } from '../../src/contract/endpoints.ts'
import { fieldNames } from '../../src/contract/fields.ts'
import { openNation } from './setting/nation.ts'

const all = Object.entries<Endpoint>(endpoints)

/** What is said of an endpoint, as far as the tests look. */
interface Operation {
  operationId: string
  security: unknown[]
  'x-muster-ours'?: boolean
  parameters?: { name: string; in: string }[]
  requestBody?: unknown
  responses: Record<string, unknown>
}

async function readDocument() {
  const nation = await openNation()
  return (await nation.call('openapi', { as: null })).body
}

/** The same in every nation: one is asked for it. */
let read: ReturnType<typeof readDocument> | undefined
const document = () => (read ??= readDocument())

describe('openapi.json', () => {
  it('is valid OpenAPI 3.1', async () => {
    const validator = new Validator()
    const { valid, errors } = await validator.validate(await document())
    expect([valid, errors]).toEqual([true, undefined])
    expect(validator.version).toBe('3.1')
  })

  it('has every endpoint of the contract, and no other', async () => {
    const { paths } = await document()
    const found = Object.values<Record<string, Operation>>(paths).flatMap((path) => Object.values(path))
    expect(found.map((operation) => operation.operationId).toSorted()).toEqual(
      Object.keys(endpoints).toSorted(),
    )
  })

  it('has every reference it makes', async () => {
    const api = await document()
    const references = JSON.stringify(api).match(/"#\/[^"]+"/g) ?? []
    expect(references.length).toBeGreaterThan(10)
    const isMissing = (reference: string) =>
      reference
        .slice(3, -1)
        .split('/')
        .reduce((value, part) => value?.[part], api) === undefined
    expect(references.filter(isMissing)).toEqual([])
  })

  it.each(all)('says of %s what the contract says', async (name, endpoint) => {
    const { paths } = await document()
    const path = endpoint.path.replace(/:(\w+)/g, '{$1}')
    const operation: Operation = paths[path][endpoint.method.toLowerCase()]
    expect(operation.operationId).toBe(name)
    expect(operation['x-muster-ours'] === true).toBe(endpoint.ours === true)
    expect(operation.security.length > 0).toBe(endpoint.who !== 'anyone')
    expect(operation.requestBody !== undefined).toBe(endpoint.body !== undefined)
    const parameters = (place: string) =>
      (operation.parameters ?? []).filter((one) => one.in === place).map((one) => one.name)
    expect(parameters('path')).toEqual(Object.keys(endpoint.params?.shape ?? {}))
    expect(parameters('query')).toEqual(Object.keys(endpoint.query?.shape ?? {}))
    for (const status of Object.keys(endpoint.responses)) expect(operation.responses).toHaveProperty(status)
    for (const status of Object.values(endpoint.hosted ?? {}))
      expect(operation.responses).toHaveProperty(String(status))
  })

  it('has every field of a person, with its meaning', async () => {
    const { Person } = (await document()).components.schemas
    expect(Object.keys(Person.properties)).toEqual(fieldNames)
    expect(Person.properties.support_level.description).toMatch(/support/i)
  })
})

describe('the page of the docs', () => {
  it('shows every endpoint and every shape, and runs no script', async () => {
    const nation = await openNation()
    const { headers, payload } = await nation.app.inject({ url: '/api/docs' })
    expect(headers['content-type']).toMatch(/^text\/html/)
    for (const [name, { method, path }] of all) {
      expect(payload).toContain(`<article id="${name}"`)
      expect(payload).toContain(`${method} ${path}`)
    }
    expect(payload).not.toMatch(/<script|javascript:|\son\w+=/i)
  })

  it('links only to what it has', async () => {
    const nation = await openNation()
    const { payload } = await nation.app.inject({ url: '/api/docs' })
    const ids = [...payload.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const targets = [...payload.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    expect(targets.filter((target) => !ids.includes(target))).toEqual([])
  })
})
