import { chromium, type Page } from '@playwright/test'
import { chromiumLaunch } from '../scripts/chromium.mjs'
import { buildApp } from '../src/server/app.ts'
import { openNation } from './nation.ts'

const PEOPLE = 10_000
const ROUNDS = 10
/** Between two keys, in milliseconds: a quick typist. */
const KEY_MS = 80

/** What is typed, by how people are found. */
const questions = {
  'a letter': 'm',
  'a name': 'maria garcia',
  'starts of a name': 'mar gar',
  'another script': 'wang xiu',
  'a nickname': 'bob smith',
  'sounds like': 'jonsen kathrin',
  'a typo': 'michsel browm',
  'nobody near': 'zzyzxq wqrtp',
  'the end of a phone': '555-0141',
  'part of an email': 'smith@',
  'an id': 'id:672',
}

/** Notes in the page when the last key was pressed, and when the answer to it had been painted. */
function watchAnswers() {
  const watch = { pressed: 0, painted: 0 }
  Object.assign(window, { watch })
  const isAnswered = () => {
    const box = document.querySelector('[role="search"]')
    const busy = box?.querySelector('[role="listbox"]')?.getAttribute('aria-busy')
    return busy === 'false' || (busy === undefined && box?.querySelector('strong') !== null)
  }
  const look = (pressed: number) => {
    if (pressed !== watch.pressed) return
    // The frame that shows it is done when the next task after it runs.
    if (isAnswered()) setTimeout(() => (watch.painted = performance.now()))
    else requestAnimationFrame(() => look(pressed))
  }
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      Object.assign(watch, { pressed: timeStamp, painted: 0 })
      requestAnimationFrame(() => look(timeStamp))
    },
    true,
  )
}

type Watched = Window & { watch: { pressed: number; painted: number } }

async function timeOf(page: Page, q: string): Promise<number> {
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Backspace')
  await page.keyboard.type(q, { delay: KEY_MS })
  await page.waitForFunction(() => (window as unknown as Watched).watch.painted > 0)
  return page.evaluate(() => {
    const { pressed, painted } = (window as unknown as Watched).watch
    return painted - pressed
  })
}

/** From the last key typed into the omnibox to its answer painted, in a real browser over 10,000 demo people. */
export async function benchOmnibox(): Promise<void> {
  const nation = await openNation()
  await nation.fill(PEOPLE)
  const app = await buildApp(nation.services)
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  const browser = await chromium.launch(await chromiumLaunch())
  const page = await browser.newPage({
    baseURL: address,
    viewport: { width: 1280, height: 800 },
    extraHTTPHeaders: { authorization: `Bearer ${nation.token}` },
  })
  await page.addInitScript(watchAnswers)
  const times = new Map<string, number[]>(Object.keys(questions).map((name) => [name, []]))
  for (let round = 0; round < ROUNDS; round += 1) {
    // A page that was loaded afresh remembers no answer.
    await page.goto('/people')
    await page.getByRole('combobox').click()
    await page.getByRole('option').first().waitFor()
    for (const [name, q] of Object.entries(questions)) times.get(name)?.push(await timeOf(page, q))
  }
  for (const [name, q] of Object.entries(questions)) {
    console.log(`  ${name}, “${q}”: ${figuresOf(times.get(name) ?? [])}`)
  }
  console.log(`  all: ${figuresOf([...times.values()].flat())}`)
  await browser.close()
  await app.close()
  await nation.close()
}

function figuresOf(times: number[]): string {
  const sorted = times.toSorted((one, other) => one - other)
  const at = (share: number) => `${(sorted[Math.ceil(share * sorted.length) - 1] ?? 0).toFixed(0)} ms`
  return `median ${at(0.5)}, p95 ${at(0.95)}, worst ${at(1)}`
}
