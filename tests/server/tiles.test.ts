import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readConfig } from '../../src/server/config.ts'
import { openNation } from './setting/nation.ts'

/** A tile server that answers everything with a status; gone when the test ends. */
async function tileServer(status: number): Promise<string> {
  const server = createServer((_, reply) => void reply.writeHead(status).end())
  server.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/{z}/{x}/{y}.png`
}

async function tilesOf(environment: Record<string, string>) {
  const { tiles } = readConfig(environment)
  const nation = await openNation({ tiles })
  const { body } = await nation.call('mapTiles', { as: 'volunteer' })
  const { headers } = await nation.send({ method: 'GET', url: '/api/v1/session' })
  return { tiles: body.tiles, policy: String(headers['content-security-policy']) }
}

describe('tiles', () => {
  it('are none unless an address is set, and no other site may be asked', async () => {
    const { tiles, policy } = await tilesOf({})
    expect(tiles).toBeNull()
    expect(policy).toContain("img-src 'self' data:;")
  })

  it('come from the address that is set, and from nowhere else', async () => {
    const url = await tileServer(200)
    const { tiles, policy } = await tilesOf({ TILE_URL: url, TILE_ATTRIBUTION: '© Town' })
    expect(tiles).toEqual({ url, attribution: '© Town' })
    expect(policy).toContain(`img-src 'self' data: ${new URL(url).origin};`)
  })

  it('are left out while their server can’t be reached', async () => {
    expect((await tilesOf({ TILE_URL: 'http://127.0.0.1:1/{z}/{x}/{y}.png' })).tiles).toBeNull()
  })

  it('are left out while their server fails', async () => {
    expect((await tilesOf({ TILE_URL: await tileServer(503) })).tiles).toBeNull()
  })

  it.each([
    ['https://tile.openstreetmap.org/{z}/{x}/{y}.png', '© OpenStreetMap contributors'],
    ['https://{s}.tiles.example.org/{z}/{x}/{y}{r}.png?key=1', 'a.tiles.example.org'],
  ])('of %s are owed to %s', (TILE_URL, attribution) => {
    expect(readConfig({ TILE_URL }).tiles).toEqual({ url: TILE_URL, attribution })
  })

  it.each([
    'tiles.example.org/{z}/{x}/{y}.png',
    'ftp://tiles.example.org/{z}/{x}/{y}.png',
    'https://tiles.example.org/{z}/{x}.png',
    'https:///{z}/{x}/{y}.png',
    "https://tiles.example.org';/{z}/{x}/{y}",
  ])('can’t come from %s', (TILE_URL) => {
    expect(() => readConfig({ TILE_URL })).toThrow(
      'TILE_URL should be the address of map tiles, such as https://tile.openstreetmap.org/{z}/{x}/{y}.png.',
    )
  })
})
