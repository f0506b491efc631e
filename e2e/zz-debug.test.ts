import { loadDemoPeople, signIn } from './journey.ts'
import { openPeople } from './people-page.ts'
import { test } from './server.ts'
test.use({ nation: 'own' })
test('debug', async ({ page, request, server }) => {
  await signIn(page, server)
  await loadDemoPeople(request, server, 1200)
  await openPeople(page)
  const state = () => page.evaluate(() => {
    const g = document.querySelector('[role=grid]')!
    const b = g.parentElement!
    const rows = [...g.querySelectorAll('[aria-rowindex]')].map((r) => Number(r.getAttribute('aria-rowindex')))
    return { top: b.scrollTop, max: b.scrollHeight - b.clientHeight, f: document.activeElement?.tagName + ' ' + document.activeElement?.getAttribute('data-cell'), rows: rows[1] + '..' + rows.at(-1), n: rows.length , idx: [...g.querySelectorAll('[data-cell]')].filter(e=>(e as HTMLElement).tabIndex===0).map(e=>e.getAttribute('data-cell')).join()}
  })
  await page.keyboard.press('j')
  console.log('j', JSON.stringify(await state()))
  for (let i = 0; i < 6; i++) {
    await page.keyboard.press('End')
    for (let k = 0; k < 8; k++) { await page.waitForTimeout(k < 5 ? 30 : 300); console.log(i, k, JSON.stringify(await state())) }
  }
})
