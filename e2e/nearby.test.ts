import { expectAccessible } from './axe.ts'
import { signIn } from './journey.ts'
import { map, names, neighbour, park, place, total } from './nearby-page.ts'
import { expect, test } from './server.ts'
import { expectUnmoved, watchShifts } from './stillness.ts'

test.use({ nation: 'own' })

test.beforeEach(async ({ page, request, server }) => {
  await signIn(page, server)
  await neighbour(request, server, 'Near', 2, { support_level: 1 })
  await neighbour(request, server, 'Middle', 9)
  await neighbour(request, server, 'Far', 40)
})

const at = `at=${park.lat},${park.lng}`

test('People are found around a ZIP code, a city, a point, and where most are', async ({ page }) => {
  await page.goto('/people')
  await expect(page.getByRole('heading', { name: 'People' })).toBeVisible()
  await page.keyboard.press('g')
  await page.keyboard.press('n')
  // Nobody said where: all of them are in Chicago.
  await expect(place(page)).toHaveValue('Chicago, IL')

  await place(page).fill('60614')
  await page.getByRole('option', { name: '60614 Chicago, IL' }).click()
  await expect(page).toHaveURL(/at=41\.\d+(,|%2C)-87\.\d+/)
  await expect(total(page)).toHaveText('2 people within 1 mi of 60614 Chicago, IL')
  await expect(names(page)).toHaveText(['Near', 'Middle'])
  await expect(page.getByRole('listitem').first()).toContainText('0.14 miles north')

  await place(page).fill('springfield il')
  await place(page).press('Enter')
  await expect(total(page)).toHaveText('Nobody within 1 mi of Springfield, IL')
  await expect(page.getByRole('heading', { name: 'Nobody here' })).toBeVisible()

  await place(page).fill(`${park.lat}, ${park.lng}`)
  await page.getByRole('option', { name: /^The point/ }).click()
  await expect(names(page)).toHaveText(['Near', 'Middle'])

  await page.goBack()
  await expect(place(page)).toHaveValue('Springfield, IL')
  await page.goBack()
  await expect(place(page)).toHaveValue('60614 Chicago, IL')
  await expect(names(page)).toHaveText(['Near', 'Middle'])
  await page.goForward()
  await expect(place(page)).toHaveValue('Springfield, IL')
})

test('The slider and the edge of the circle change who is in the list', async ({ page }) => {
  await page.goto(`/nearby?${at}&radius=1`)
  await expect(names(page)).toHaveText(['Near', 'Middle'])
  const slider = page.getByRole('slider', { name: 'Within' })
  await slider.focus()
  await slider.press('Home')
  await expect(slider).toHaveAttribute('aria-valuetext', '0.25 miles')
  await expect(names(page)).toHaveText(['Near'])
  await expect(page).toHaveURL(/radius=0\.25/)
  await slider.press('End')
  await expect(names(page)).toHaveText(['Near', 'Middle', 'Far'])
  await page.goBack()
  await expect(names(page)).toHaveText(['Near', 'Middle'])

  await page.getByText('km', { exact: true }).click()
  await expect(total(page)).toContainText('within 1.6 km')
  await page.reload()
  await expect(total(page)).toContainText('within 1.6 km')
  await page.getByText('mi', { exact: true }).click()

  const circle = map(page).locator('path[class*="circle"]')
  const { x, y, width, height } = await circle
    .boundingBox()
    .then((box) => box ?? { x: 0, y: 0, width: 0, height: 0 })
  await page.mouse.move(x + width, y + height / 2)
  await page.mouse.down()
  await page.mouse.move(x + width / 2 + width / 8, y + height / 2, { steps: 4 })
  await page.mouse.up()
  await expect(names(page)).toHaveText(['Near'])
  await expect(page).toHaveURL(/radius=0\.\d/)
})

test('A click on the map makes that place the middle', async ({ page }) => {
  await page.goto(`/nearby?${at}&radius=1`)
  await expect(names(page)).toHaveText(['Near', 'Middle'])
  const box = await map(page).boundingBox()
  if (!box) throw new Error('The map has no place on the page.')
  await map(page).click({ position: { x: 40, y: box.height / 2 } })
  await expect(page).toHaveURL(/-87\.6[67]/)
  await expect(total(page)).toContainText('of the point 41.')
})

test('One person is selected in the list and on the map, by the keyboard alone', async ({ page }) => {
  await page.goto(`/nearby?${at}&radius=1`)
  await expect(names(page)).toHaveText(['Near', 'Middle'])
  await page.getByRole('heading', { name: 'Nearby' }).focus()
  await page.keyboard.press('j')
  await expect(names(page).first()).toBeFocused()
  await expect(map(page).getByText('Near')).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(names(page).nth(1)).toBeFocused()
  await expect(map(page).getByText('Middle')).toBeVisible()
  await expect(page).toHaveURL(/selected=\d+/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Middle' })).toBeVisible()
  await page.goBack()
  await expect(map(page).getByText('Middle')).toBeVisible()
  await expect(page.getByRole('listitem').nth(1)).toHaveAttribute('aria-current', 'true')

  await map(page).focus()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(total(page)).toContainText('of the point')
})

test('A group on the map opens until its people stand alone, and one of them is chosen', async ({
  page,
  request,
  server,
}) => {
  for (const [index, name] of ['Uno', 'Due', 'Tre', 'Quattro'].entries()) {
    await neighbour(request, server, name, -6 - index * 0.3)
  }
  await page.goto(`/nearby?${at}&radius=20`)
  const groups = map(page).locator('[class*="group"]')
  const dots = map(page).locator('[class*="dot"]')
  await expect(groups.first()).toBeVisible()
  await expect(async () => {
    if ((await groups.count()) > 0) await groups.first().click({ timeout: 1_000 })
    await expect(groups).toHaveCount(0, { timeout: 500 })
  }).toPass()
  await dots.first().click()
  await expect(page.locator('[aria-current="true"]')).toBeVisible()
})

test('Where one is, is used when the browser tells it', async ({ page, context, server }) => {
  await context.grantPermissions(['geolocation'], { origin: server.address })
  await context.setGeolocation({ latitude: park.lat, longitude: park.lng })
  await page.goto('/nearby?at=35,-100')
  await page.getByRole('button', { name: 'Use my location' }).click()
  await expect(total(page)).toHaveText('2 people within 1 mi of your location')
})

test('A browser that keeps one’s place to itself is told of, and what to do instead', async ({ page }) => {
  await page.goto('/nearby?at=35,-100')
  await page.getByRole('button', { name: 'Use my location' }).click()
  await expect(page.getByRole('alert')).toContainText('Your browser keeps your location from this page.')
  await expectAccessible(page)
})

test('The people in the circle are kept as a list', async ({ page }) => {
  await page.goto(`/nearby?${at}&place=Lincoln%20Park&radius=1`)
  await page.getByRole('button', { name: 'Save as list' }).click()
  await expect(page.getByLabel('Name of the list')).toHaveValue('Near Lincoln Park')
  await page.getByRole('button', { name: 'Save 2 people' }).click()
  await expect(page.getByText('2 people are on the list Near Lincoln Park now.')).toBeVisible()
  await page.goto('/lists')
  await expect(page.getByRole('link', { name: 'Near Lincoln Park' })).toBeVisible()
})

test('A walk list prints in the order of addresses, without whom nobody must contact', async ({
  page,
  request,
  server,
}) => {
  await neighbour(request, server, 'Odd', 1, { phone: '312 555 0142' }, '7 Clark St')
  await neighbour(request, server, 'Shy', 1, { do_not_contact: true }, '9 Clark St')
  await page.goto(`/nearby?${at}&place=Lincoln%20Park&radius=1`)
  await page.getByRole('link', { name: 'Walk list' }).click()
  await expect(page.getByText('1 person who must not be contacted is left out.')).toBeVisible()
  await expect(page.getByText('by Ola Organizer')).toBeVisible()
  await expectAccessible(page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden()
  const rows = page.getByRole('row').filter({ hasText: /Odd|Near|Middle/ })
  await expect(rows).toHaveCount(4)
  await expect(rows.nth(1)).toContainText('7Odd312 555 0142')
  await expect(rows.nth(2)).toContainText('109Middle')
  await expect(rows.nth(3)).toContainText('102Near')
  const pdf = await page.pdf()
  expect(pdf.byteLength).toBeGreaterThan(1_000)
})

test('The page can be used by everyone, in light and in dark, and nothing jumps as it loads', async ({
  page,
}) => {
  await watchShifts(page)
  await page.goto(`/nearby?${at}&radius=1`)
  await expect(names(page)).toHaveText(['Near', 'Middle'])
  await expect(map(page).locator('path').first()).toBeAttached()
  await names(page).first().focus()
  await expect(map(page).getByText('Near')).toBeVisible()
  await expectAccessible(page)
  await expectUnmoved(page, { alsoAfterInput: true })
})

test('What failed is said, and Retry loads it', async ({ page, allowComplaint }) => {
  allowComplaint(/500 \(Internal Server Error\)/)
  const json = { code: 'server_error', message: 'Out of order' }
  await page.route('**/nearby/points**', (route) => route.fulfill({ status: 500, json }))
  await page.goto(`/nearby?${at}&radius=1`)
  await expect(page.getByRole('alert')).toContainText('The people nearby couldn’t be loaded')
  await page.unroute('**/nearby/points**')
  await page.getByRole('alert').getByRole('button', { name: 'Retry' }).click()
  await expect(names(page)).toHaveText(['Near', 'Middle'])
})
