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
  const exported = async (fields: string) => {
    await page.getByRole('button', { name: 'Export CSV' }).click()
    const panel = page.getByRole('dialog', { name: 'Export CSV' })
    await panel.getByRole('radio', { name: fields }).check()
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

  await page.getByRole('button', { name: 'Export CSV' }).click()
  await expect(page.getByRole('dialog', { name: 'Export CSV' })).toBeVisible()
  await expectAccessible(page)
})
