import { spawnSync } from 'node:child_process'

/** Requests of a whole run; `npm test` sends fewer. */
const REQUESTS = '20000'

const { status } = spawnSync(
  'node_modules/.bin/vitest',
  ['run', '--project', 'server', 'tests/server/fuzz.test.ts'],
  {
    stdio: 'inherit',
    env: { FUZZ_REQUESTS: REQUESTS, ...process.env },
  },
)
process.exitCode = status ?? 1
