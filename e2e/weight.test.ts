import { loadDemoPeople, signIn } from './journey.ts'
import { openPeople } from './people-page.ts'
import { expect, test } from './server.ts'

test.use({ nation: 'own' })

/** Compressed JavaScript that the first load of the People page may take, in bytes. */
const SCRIPTS_MAX = 260 * 1024

test('The first load of the list takes at most 260 KB of JavaScript', async ({
  page,
  context,
  request,
  server,
}) => {
  await signIn(page, server)
  await loadDemoPeople(request, server, 200)
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  const scripts = new Set<string>()
  let bytes = 0
  devtools.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId)
  })
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength
  })
  await openPeople(page)
  expect(scripts.size).toBeGreaterThan(0)
  expect(bytes).toBeLessThanOrEqual(SCRIPTS_MAX)
})
