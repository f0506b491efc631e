import { readFileSync } from 'node:fs'
import { expectAccessible } from './axe.ts'
import { authorization, createPerson, readPerson, signIn } from './journey.ts'
import { compare, dropFile, group, run, target } from './import-page.ts'
import { messyFile } from './messy-file.ts'
import { startServer } from './muster-server.ts'
import { section } from './person-page.ts'
import { expect, test } from './server.ts'

test.describe('Into a nation of its own', () => {
  test.use({ nation: 'own' })

  test('a messy file comes in, looked through before it does, and all of it goes again by Undo', async ({
    page,
    request,
    server,
  }) => {
    test.slow()
    const file = messyFile()
    await signIn(page, server)
    const headers = await authorization(server)
    const count = async () =>
      (await (await request.get('/api/v1/people/count', { headers })).json()).people_count
    const here = await createPerson(request, server, { first_name: 'Zoe', email1: 'person3@example.org' })
    const before = await count()

    await test.step('its columns are known by their names, and one asks how it writes days', async () => {
      await dropFile(page, file.name, file.text)
      await expect(page.getByText('UTF-8, separated by semicolons')).toBeVisible()
      await expect(target(page, 'Name')).toHaveValue('Full name, to be split')
      await expect(target(page, 'Birthdate')).toHaveValue('Birthdate')
      await expect(target(page, 'Shirt')).toHaveValue('Leave out')
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Compare' }).click()
      await expect(page.getByRole('radio', { name: 'Year first' }).first()).toBeFocused()
      await page.getByText('Day first', { exact: true }).first().click()
      await page.getByRole('combobox', { name: 'Tags for everyone' }).fill('spring fair')
      await page.keyboard.press('Enter')
    })

    await test.step('what would become of each row is shown, and a group is left out', async () => {
      await compare(page)
      await expect(group(page, 'New')).toContainText((file.people - 1).toLocaleString('en-US'))
      await expect(group(page, 'Duplicates')).toContainText(String(file.doubles))
      await expect(group(page, 'With a remark')).toContainText(String(file.remarked))
      expect(await count()).toBe(before)
      await group(page, 'With a remark').click()
      await expect(page.getByText(/“person7 at example.org” should look like an email/)).toBeVisible()
      await group(page, 'Changed').click()
      await expect(page.getByRole('row', { name: /^Mobile nothing/ })).toBeVisible()
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Leave it out' }).click()
      await expect(page.getByText('One row is left out')).toBeVisible()
    })

    await test.step('it is run, and stands in the history of those who came', async () => {
      await run(page)
      await expectAccessible(page)
      expect(await count()).toBe(before + file.people - 1)
      await group(page, 'New').click()
      await expect(page.getByRole('link', { name: /O’Neill-aaab/ })).toBeVisible()
      expect((await readPerson(request, server, here.id)).mobile).toBeNull()
      await page.getByRole('link', { name: 'People tagged spring fair' }).click()
      await page
        .getByRole('link', { name: /García Márquez/ })
        .first()
        .click()
      await expect(section(page, 'History')).toContainText('by an import')
    })

    await test.step('all of it is undone, from the list of imports', async () => {
      await page.goto('/import')
      await page.getByRole('button', { name: `Undo the import ${file.name}` }).click()
      await page.getByRole('dialog').getByRole('button', { name: 'Undo' }).click()
      await expect(page.getByText(/^The import is undone for/)).toBeVisible({ timeout: 60_000 })
      expect(await count()).toBe(before)
    })
  })

  test('refused rows are given back, and come in once they are mended', async ({ page, server }) => {
    await signIn(page, server)
    const text = 'First name,Last name,Email\nAda,Good,ada@example.org\nBen,Bad,ben at example.org\n'
    await dropFile(page, 'friends.csv', text)
    await compare(page)
    await run(page)
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Download rows to fix (CSV)' }).click()
    const refused = readFileSync(await (await download).path(), 'utf8')
    expect(refused).toContain('Ben,Bad,ben at example.org,')
    expect(refused).not.toContain('Ada')

    await dropFile(page, 'mended.csv', refused.replace('ben at ', 'ben@'))
    await compare(page)
    await expect(group(page, 'New')).toContainText('1')
    await run(page)
    await page.goto('/people')
    await expect(page.getByRole('link', { name: /Ben Bad/ })).toBeVisible()
  })

  test('the keyboard alone leads from step to step, and the focus comes along', async ({ page, server }) => {
    await signIn(page, server)
    await dropFile(page, 'keys.csv', 'First name,Last name,Email\nKim,Keys,kim@example.org\n')
    await page.getByRole('button', { name: 'Compare' }).press('Enter')
    await expect(page.getByRole('group', { name: 'Ready to import' })).toBeFocused({ timeout: 30_000 })
    await page.keyboard.press('Tab')
    await expect(group(page, 'New')).toBeFocused()
    await page.getByRole('button', { name: 'Import 1 row' }).press('Enter')
    await expect(page.getByRole('group', { name: 'Imported', exact: true })).toBeFocused({ timeout: 30_000 })
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: 'Go to People' })).toBeFocused()
    await page.goto('/import')
    await page.getByRole('button', { name: 'Undo the import keys.csv' }).press('Enter')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: 'Undo the import keys.csv' })).toBeFocused()
  })

  test('a file goes on by itself after the server was killed, and nobody comes twice', async ({
    page,
    request,
    server,
    allowComplaint,
  }) => {
    test.slow()
    allowComplaint(/ERR_CONNECTION|ERR_EMPTY_RESPONSE|ERR_SOCKET/)
    await signIn(page, server)
    const headers = await authorization(server)
    const file = messyFile(6_000)
    await dropFile(page, file.name, file.text)
    await page.getByText('Day first', { exact: true }).first().click()
    await compare(page)
    await page.getByRole('button', { name: /^Import [\d,]+ rows$/ }).click()
    await expect(page.getByText(/^[1-9][\d,]* of 6,000$/)).toBeVisible()
    await server.kill()
    const again = await startServer({ DATABASE_URL: server.databaseUrl })
    try {
      await page.goto(`${again.address}/import/1`)
      await expect(page.getByText(/^Imported [\d,]+ people: /)).toBeVisible({ timeout: 90_000 })
      const answer = await request.get(`${again.address}/api/v1/people/count`, { headers })
      expect((await answer.json()).people_count).toBe(file.people + 1)
    } finally {
      await again.stop()
    }
  })
})

for (const role of ['staff', 'volunteer'] as const) {
  test(`A member of the ${role} is told that import is for organizers, by the page and by the server`, async ({
    page,
    server,
  }) => {
    await signIn(page, server)
    await signIn(page, server, role)
    await page.goto('/import')
    await expect(page.getByRole('heading', { name: 'Import is for organizers' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Import' })).toHaveCount(0)
    const headers = { origin: server.address, 'content-type': 'application/octet-stream' }
    const upload = '/api/v1/imports/upload?file_name=x.csv'
    expect((await page.request.post(upload, { headers, data: 'Email\n' })).status()).toBe(403)
    expect((await page.request.get('/api/v1/imports')).status()).toBe(403)
  })
}
