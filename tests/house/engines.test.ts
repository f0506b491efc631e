import { globSync } from 'node:fs'
import { expect, it } from 'vitest'
import { askedOfPostgres, sameOnBoth } from '../server/setting/engines.ts'

const suites = globSync('tests/server/**/*.test.ts').map((file) =>
  file.replaceAll('\\', '/').replace(/^tests\/server\/(.*)\.test\.ts$/, '$1'),
)

it.each(suites)('%s says whether PostgreSQL is asked it as well, and why', (suite) => {
  const said = [askedOfPostgres[suite], sameOnBoth[suite]].filter((why) => why !== undefined)
  expect(said).toHaveLength(1)
})

it('no suite is named that isn’t there', () => {
  const named = [...Object.keys(askedOfPostgres), ...Object.keys(sameOnBoth)]
  expect(named.filter((suite) => !suites.includes(suite))).toEqual([])
})
