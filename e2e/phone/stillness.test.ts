import { signIn } from '../journey.ts'
import { everyPage } from '../pages.ts'
import { test } from '../server.ts'
import { expectStill, watchShifts } from '../stillness.ts'
import { expectFits } from './phone.ts'

test.use({ nation: 'own' })

test('No page jumps while it loads on a phone, and none is wider than it', async ({
  page,
  request,
  server,
}) => {
  test.slow()
  await signIn(page, server)
  const paths = await everyPage(request, server)
  await watchShifts(page)
  for (const path of paths) {
    await test.step(path, async () => {
      await expectStill(page, path)
      await expectFits(page)
    })
  }
})
