/** What a part of `npm test` came to. */
export interface Part {
  title: string
  passed: number
  failed: number
  /** What the reader of the sum must know beside the counts. */
  remarks: string[]
}

/** How the tests of a suite ended, as its report says. */
export interface Counts {
  passed: number
  failed: number
  skipped: number
}

/** Sets a part's output apart from the one before. */
export const heading = (title: string) => console.log(`\n── ${title}`)

/** A part that could not run: that is a failure, and counts as one. */
export const notRun = (title: string, why: string): Part => ({
  title,
  passed: 0,
  failed: 1,
  remarks: [`not run, ${why}`],
})

/**
 * A suite's part in the sum. The project allows no skipped test: each counts as failed. And a run that ended
 * badly, or ran nothing, is a failure even where no single test is.
 */
export function partOf(title: string, code: number, counts: Counts | null): Part {
  const { passed, failed, skipped } = counts ?? { passed: 0, failed: 0, skipped: 0 }
  const remarks: string[] = []
  if (skipped > 0) remarks.push(`${skipped} skipped, which counts as failed`)
  if (!counts) remarks.push('it left no report')
  else if (passed + failed === 0) remarks.push('no test ran')
  else if (code !== 0 && failed === 0) remarks.push(`every test passed, but it ended with exit code ${code}`)
  const crashed = failed + skipped === 0 && remarks.length > 0
  return { title, passed, failed: failed + skipped + Number(crashed), remarks }
}
