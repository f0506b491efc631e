import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { signIn } from './journey.ts'
import { map, names, neighbour, park } from './nearby-page.ts'
import { expect, test as base } from './server.ts'

/** A grey picture of one pixel. */
const PICTURE = Buffer.from('R0lGODdhAQABAIAAAJmZmf///ywAAAAAAQABAAACAkQBADs=', 'base64')

const at = `/nearby?at=${park.lat},${park.lng}&radius=1`

base.describe('With tiles that can’t be had', () => {
  base.use({ nation: 'own', settings: { TILE_URL: 'http://127.0.0.1:1/{z}/{x}/{y}.png' } })

  base('the map shows its outline, and nothing complains', async ({ page, request, server }) => {
    await signIn(page, server)
    await neighbour(request, server, 'Near', 2)
    await page.goto(at)
    await expect(names(page)).toHaveText(['Near'])
    await expect(map(page).locator('path[class*="land"]').first()).toBeAttached()
    await expect(page.getByText('Natural Earth')).toBeVisible()
    await expect(map(page).locator('img')).toHaveCount(0)
  })
})

const test = base.extend<{ tileUrl: string }>({
  nation: 'own',
  tileUrl: async ({}, use) => {
    const server = createServer(
      (_, reply) => void reply.writeHead(200, { 'content-type': 'image/gif' }).end(PICTURE),
    )
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/{z}/{x}/{y}.png`)
    server.closeAllConnections()
    server.close()
  },
  settings: async ({ tileUrl }, use) => use({ TILE_URL: tileUrl, TILE_ATTRIBUTION: '© Town surveyors' }),
})

test('Tiles are drawn over the outline, with whom they are owed to', async ({ page, server }) => {
  await signIn(page, server)
  await page.goto(at)
  await expect(page.getByText('© Town surveyors')).toBeVisible()
  await expect(map(page).locator('img').first()).toBeVisible()
})
