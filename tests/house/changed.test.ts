import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { changedSince } from '../../scripts/test/changed.ts'
import { selectTests } from '../../scripts/test/select.ts'
import { filesUnder } from './files.ts'

const all = filesUnder('.')
const of = (...paths: string[]) =>
  selectTests(
    paths.map((path) => ({ path, text: all.includes(path) ? readFileSync(path, 'utf8') : '' })),
    all,
  )
const server = (...suites: string[]) => suites.map((suite) => `tests/server/${suite}.test.ts`)

describe('npm test -- --changed', () => {
  it.each([
    [['--changed'], 'HEAD'],
    [['--changed=v1'], 'v1'],
    [['--loud', '--changed=main'], 'main'],
    [[], null],
    [['--unchanged'], null],
  ])('with %j is since %s', (args, revision) => {
    expect(changedSince(args)).toBe(revision)
  })

  it.each([
    ['src/server/routes/contacts.ts', ['contacts']],
    ['src/server/lists/slug.ts', ['lists']],
    ['src/server/imports/mapping/cells/date-cell.ts', ['imports/mapping-cells']],
    ['src/server/tables/workbook/number-formats.ts', ['tables/workbook']],
    ['src/server/people/finding/tag-pages.ts', ['tags']],
    ['src/server/routes/a-new-thing.ts', []],
  ])('runs for %s what its name speaks of, each endpoint and each role', (path, suites) => {
    expect(of(path).files).toEqual(expect.arrayContaining(server(...suites, 'conformance', 'roles')))
  })

  it.each([
    ['src/web/pages/nearby/AnyPart.tsx', 'nearby'],
    ['src/web/pages/settings/fields/FieldsPage.tsx', 'settings'],
    ['src/web/components/duplicates/duplicates.module.css', 'duplicates'],
  ])('runs for %s its page, every page once, and a few journeys', (path, page) => {
    const { files, journeys, onPostgres } = of(path)
    expect(files).toEqual(
      expect.arrayContaining([`tests/web/${page}.test.tsx`, 'tests/web/development/every-page.test.tsx']),
    )
    expect(journeys).toContain(`e2e/${page}.test.ts`)
    expect(journeys.length).toBeLessThanOrEqual(3)
    expect(onPostgres).toEqual([])
  })

  it.each(['src/server/lists/slug.ts', 'src/contract/list.ts', 'docs/import.md'])(
    'starts neither a browser nor PostgreSQL for %s',
    (path) => {
      const { journeys, onPostgres } = of(path)
      expect([journeys, onPostgres]).toEqual([[], []])
    },
  )

  it.each(filesUnder('src/server/database'))('asks PostgreSQL as well for %s', (path) => {
    expect(of(path).onPostgres).toContain('tests/server/conformance.test.ts')
  })

  it.each(['e2e/lists.test.ts', 'tests/server/tags.test.ts', 'tests/web/lists.test.tsx'])(
    'runs %s when it is what was changed',
    (path) => {
      const { files, journeys } = of(path)
      expect([...files, ...journeys]).toEqual([path])
    },
  )

  it('runs a changed suite of the server on both engines, if both are asked it', () => {
    expect(of(...server('tags', 'tiles')).onPostgres).toEqual(server('tags'))
  })

  it.each(['package.json', 'vitest.config.ts', 'tests/server/setting/nation.ts', 'e2e/journey.ts'])(
    'says that a whole run alone speaks for %s',
    (path) => {
      expect(of(path).wide).toEqual([path])
    },
  )

  it('runs nothing but the rules for a page of the documents', () => {
    expect(of('README.md')).toEqual({ files: [], onPostgres: [], journeys: [], wide: [] })
  })
})
