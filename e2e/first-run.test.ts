import { expectComplaint } from './fields.ts'
import { organizer } from './journey.ts'
import { expectPeople } from './people-page.ts'
import { expect, test } from './server.ts'

test.use({ nation: 'own' })

test('An empty nation’s first page makes its organizer, who can fill it with demo people', async ({
  page,
}) => {
  // Ten thousand people are written while other journeys have the machine too.
  test.slow()
  const field = (label: string) => page.getByLabel(label, { exact: true })
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'Welcome to Muster' })).toBeVisible()

  await test.step('what is wrong is said at its field, and what was typed is kept', async () => {
    await field('Name of your nation').fill(organizer.nation_name)
    await field('First name').fill(organizer.first_name)
    await field('Email').fill('ola@')
    await field('Password').fill('short')
    await page.getByRole('button', { name: 'Set up Muster' }).click()
    await expectComplaint(field('Last name'), 'is required')
    await expectComplaint(field('Email'), 'should look like an email address')
    await expectComplaint(field('Password'), 'should have at least 10 characters')
    await expect(field('Last name')).toBeFocused()
    await expect(field('Name of your nation')).toHaveValue(organizer.nation_name)
    await expect(field('Email')).toHaveValue('ola@')
    await expect(field('Password')).toHaveValue('short')
  })

  await test.step('once it is right, the organizer is inside', async () => {
    await field('Last name').fill(organizer.last_name)
    await field('Email').fill(organizer.email)
    await field('Password').fill(organizer.password)
    await page.getByRole('button', { name: 'Set up Muster' }).click()
    await expect(page).toHaveURL('/people')
    await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible()
    await expect(page.getByText('1 person', { exact: true })).toBeVisible()
    await expect(page.getByRole('banner').getByText(organizer.nation_name)).toBeVisible()
  })

  await test.step('demo people come with progress, and end as the list', async () => {
    await page.getByRole('button', { name: 'Load 10,000 demo people' }).click()
    await expect(page.getByRole('progressbar')).toBeVisible()
    await expect(page.getByText('10,001 people', { exact: true })).toBeVisible({ timeout: 120_000 })
    await expectPeople(page)
    await expect(page.getByRole('progressbar')).toBeHidden()
  })
})

test('A nation that is set up has no first page any more', async ({ page, request }) => {
  await request.post('/api/v1/first-run', { data: organizer })
  await page.goto('/welcome')
  await expect(page).toHaveURL('/sign-in')
})
