import { expectAccessible } from '../axe.ts'
import { signIn } from '../journey.ts'
import { map, names, neighbour, park, place, total } from '../nearby-page.ts'
import { expect, test } from '../server.ts'
import { expectFits } from './phone.ts'

test.use({ nation: 'own' })

test('A volunteer finds who lives near on a phone', async ({ page, request, server }) => {
  await signIn(page, server, 'volunteer')
  await neighbour(request, server, 'Near', 2, { support_level: 2 })
  await neighbour(request, server, 'Further', 9)
  await page.goto('/people')
  await page.getByRole('link', { name: 'Nearby' }).tap()
  await expect(page.getByRole('heading', { name: 'Nearby' })).toBeVisible()
  await place(page).fill('60614')
  await page.getByRole('option', { name: '60614 Chicago, IL' }).tap()
  await expect(names(page)).toHaveText(['Near', 'Further'])
  await expectFits(page)
  await expect(page.getByRole('button', { name: 'Save as list' })).toHaveCount(0)

  await page
    .getByRole('listitem')
    .nth(1)
    .tap({ position: { x: 200, y: 52 } })
  await expect(map(page).getByText('Further')).toBeInViewport()
  await expectAccessible(page)

  await page.goto(`/nearby?at=${park.lat},${park.lng}&radius=0.25`)
  await expect(total(page)).toContainText('1 person')
  await page.getByRole('link', { name: 'Walk list' }).tap()
  await expect(page.getByRole('heading', { name: 'Walk list' })).toBeVisible()
  await expectFits(page)
  await names(page).first().waitFor({ state: 'detached' })
  await page.getByRole('link', { name: 'Back to the map' }).tap()
  await names(page).first().tap()
  await expect(page.getByRole('heading', { level: 1, name: 'Near' })).toBeVisible()
})
