import { expect, it } from 'vitest'
import { partOf } from '../../scripts/test/part.ts'

/** The last line of `npm test` must tell the truth, also of a run that went wrong in some unusual way. */
it.each([
  ['all pass', 0, { passed: 5, failed: 0, skipped: 0 }, 5, 0],
  ['one fails', 1, { passed: 4, failed: 1, skipped: 0 }, 4, 1],
  ['one is skipped', 0, { passed: 4, failed: 0, skipped: 1 }, 4, 1],
  ['all pass and the run fails', 1, { passed: 5, failed: 0, skipped: 0 }, 5, 1],
  ['nothing ran', 0, { passed: 0, failed: 0, skipped: 0 }, 0, 1],
  ['no report, whatever the exit code', 0, null, 0, 1],
])('%s', (_, code, counts, passed, failed) => {
  const part = partOf('Suite', code, counts)
  expect([part.passed, part.failed]).toEqual([passed, failed])
})

it('says why beside the counts', () => {
  expect(partOf('Suite', 1, { passed: 5, failed: 0, skipped: 0 }).remarks).toEqual([
    'every test passed, but it ended with exit code 1',
  ])
  expect(partOf('Suite', 0, { passed: 5, failed: 0, skipped: 2 }).remarks).toEqual([
    '2 skipped, which counts as failed',
  ])
})
