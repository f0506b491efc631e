import { readFileSync } from 'node:fs'
import { expectAccessible } from './axe.ts'
import { createPerson, signIn } from './journey.ts'
import { openPeople, row } from './people-page.ts'
import { expect, test } from './server.ts'

test('Those selected are exported as a file, with what is shown of them or with all fields', async ({
  page,
  request,
  server,
}) => {
  await signIn(page, server)
  const zoe = await createPerson(request, server, { first_name: 'Zoë, "Zo"', last_name: 'Exported' })
  const kai = await createPerson(request, server, { first_name: 'Kai', last_name: 'Exported' })
  await openPeople(page)
  for (const place of [1, 2]) {
    await row(page, place).hover()
    await row(page, place).getByRole('checkbox').click()
  }
  const exported = async (fields: string, names?: string) => {
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    const panel = page.getByRole('dialog', { name: 'Export', exact: true })
    await panel.getByRole('radio', { name: fields }).check()
    if (names) await panel.getByRole('radio', { name: names }).check()
    const file = page.waitForEvent('download')
    await panel.getByRole('button', { name: 'Export 2 people' }).click()
    expect((await file).suggestedFilename()).toMatch(/^people-\d{4}-\d\d-\d\d\.csv$/)
    await expect(panel).toBeHidden()
    return readFileSync(await (await file).path(), 'utf8').split('\n')
  }
  const shown = await exported('Name, id and the columns shown')
  expect(shown).toHaveLength(4)
  expect(shown[0]).toMatch(/^\uFEFFid,first_name,last_name,/)
  expect(shown[1]).toMatch(new RegExp(`^${kai.id},Kai,Exported,`))
  expect(shown[2]).toMatch(new RegExp(`^${zoe.id},"Zoë, ""Zo""",Exported,`))
  expect(shown[3]).toBe('')
  const all = await exported('All fields')
  expect(all).toHaveLength(4)
  expect(all[0]?.split(',')).toEqual(expect.arrayContaining(['civicrm_id', 'home_address.city']))

  const hosted = await exported('All fields', 'The hosted service’s, as in its own export')
  expect(hosted[0]).toContain('nationbuilder_id,')

  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await expect(page.getByRole('dialog', { name: 'Export', exact: true })).toBeVisible()
  await page.getByRole('radio', { name: 'These columns' }).check()
  await expectAccessible(page, '[role="dialog"]')
})

test.describe('From a nation of its own', () => {
  test.use({ nation: 'own' })

  test('everyone is taken out from the settings, with all that is known of them', async ({
    page,
    request,
    server,
  }) => {
    await signIn(page, server)
    await createPerson(request, server, { first_name: 'Ines', last_name: 'Taken-Out', tags: ['host'] })
    await page.goto('/settings/data')
    const file = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Export everything' }).click()
    const text = readFileSync(await (await file).path(), 'utf8')
    expect(text).toContain('Taken-Out')
    expect((await file).suggestedFilename()).toMatch(/\.jsonl$/)

    const exported = page.getByRole('listitem').filter({ hasText: 'The whole nation' })
    await expect(exported).toContainText('Ola Organizer')
    await expectAccessible(page)
    const again = page.waitForEvent('download')
    await exported.getByRole('link', { name: /^Download nation-.* again$/ }).click()
    expect(readFileSync(await (await again).path(), 'utf8')).toBe(text)
  })
})
