import { expect, it, onTestFinished, vi } from 'vitest'
import { orderOf, uploadImport } from './setting/imports.ts'
import { openNation } from './setting/nation.ts'

const DAY = 24 * 60 * 60 * 1000

it('An upload that nobody imported goes with its file once another comes a month later; what was imported stays', async () => {
  const nation = await openNation()
  const { id } = (await uploadImport(nation, 'email\nada@example.com\n')).import
  await orderOf(nation, 'compareImport', id, 'ready')
  await orderOf(nation, 'runImport', id, 'finished')
  const abandoned = (await uploadImport(nation, 'email\nbea@example.com\n')).import
  const broken = (await uploadImport(nation, '')).import
  expect([abandoned.stage, broken.stage]).toEqual(['mapping', 'failed'])
  const idsThen = async (days: number) => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + days * DAY })
    onTestFinished(() => void vi.useRealTimers())
    await uploadImport(nation, 'email\nkai@example.com\n')
    return (await nation.call('listImports')).body.results.map((one: { id: number }) => one.id)
  }
  expect(await idsThen(20)).toEqual(expect.arrayContaining([id, abandoned.id, broken.id]))
  const later = await idsThen(20)
  expect(later).toContain(id)
  expect(later).not.toContain(abandoned.id)
  expect(later).not.toContain(broken.id)
  const files = await nation.services.db.selectFrom('files').select('id').execute()
  expect(files).toHaveLength(2)
})
