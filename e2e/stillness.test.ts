import { signIn } from './journey.ts'
import { everyPage } from './pages.ts'
import { expectStill, watchShifts } from './stillness.ts'
import { test } from './server.ts'

test.use({ nation: 'own' })

test('No page jumps while it loads', async ({ page, request, server }) => {
  test.slow()
  await signIn(page, server)
  const paths = await everyPage(request, server)
  await watchShifts(page)
  for (const path of paths) await test.step(path, () => expectStill(page, path))
})
