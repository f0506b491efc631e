import { openNation } from './nation.ts'

const PEOPLE = 10_000

/** How long a nation of demo people takes to be written, with journal, ready answers and checks. */
export async function benchWriting(): Promise<void> {
  const nation = await openNation()
  const seconds = await nation.fill(PEOPLE)
  console.log(
    `${PEOPLE.toLocaleString('en')} demo people in ${seconds.toFixed(1)} s, ${Math.round(PEOPLE / seconds)} a second`,
  )
  await nation.close()
}
