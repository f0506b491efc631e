import { lookupPeople } from '../src/server/people/finding/lookup/find.ts'
import { openNation } from './nation.ts'

const SIZES = [10_000, 100_000]
const ROUNDS = 20
const LIMIT = 10

/** What is typed into an omnibox, and what each shows: the first of each is asked when nothing is warm yet. */
const questions = {
  'a letter': 'm',
  'two letters': 'ma',
  'a name': 'maria garcia',
  'starts of a name': 'mar gar',
  'another script': 'wang xiu',
  'a nickname': 'bob smith',
  'sounds like': 'jonsen kathrin',
  'a typo': 'michsel browm',
  'nobody near': 'zzyzxq wqrtp',
  'a phone': '(303) 555-0141',
  'the end of a phone': '0141',
  'an area code': '303',
  'part of an email': 'smith@',
  'a common part': 'example',
  'an id': '672',
  'an external id': 'CRM-000672',
}

const milliseconds = (value: number) => `${value.toFixed(1)} ms`

/** How long the omnibox waits for an answer: the first time, at the median, and at worst. */
export async function benchLookup(): Promise<void> {
  for (const size of SIZES) {
    const nation = await openNation()
    await nation.fill(size)
    console.log(`${size.toLocaleString('en')} people`)
    for (const [name, q] of Object.entries(questions)) {
      const times: number[] = []
      for (let round = 0; round < ROUNDS; round += 1) {
        const started = performance.now()
        await lookupPeople(nation.services.engine, q, LIMIT, 'all')
        times.push(performance.now() - started)
      }
      const [first = 0] = times
      const sorted = times.toSorted((one, other) => one - other)
      const figures = [first, sorted[ROUNDS / 2] ?? 0, sorted.at(-1) ?? 0].map(milliseconds)
      console.log(`  ${name}, “${q}”: first ${figures[0]}, median ${figures[1]}, worst ${figures[2]}`)
    }
    await nation.close()
  }
}
