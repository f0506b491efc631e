import { askedOfPostgres } from '../../tests/server/setting/engines.ts'

/** What of the suites a change is asked. */
export interface Selection {
  /** Test files of the dashboard, and of the server on SQLite. */
  files: string[]
  /** Test files of the server that are run on PostgreSQL. */
  onPostgres: string[]
  journeys: string[]
  /** Changed files that tests are built of: nothing short of a whole run speaks for them. */
  wide: string[]
}

/** A file that was changed; its text, or an empty one when it was removed. */
export interface Changed {
  path: string
  text: string
}

/** Whatever the server does, these ask each endpoint once, and each role. */
const everyEndpoint = ['tests/server/conformance.test.ts', 'tests/server/roles.test.ts']
/** Whatever the dashboard does, this shows each of its pages. */
const everyPage = ['tests/web/development/every-page.test.tsx']
/** What stands under many pages is looked at where it most shows, not everywhere. */
const JOURNEYS_MAX = 3

const isTest = (path: string) => /\.test\.tsx?$/.test(path)
const isIn = (path: string, ...folders: string[]) => folders.some((folder) => path.startsWith(`${folder}/`))

/** Files that all tests of a kind stand on, or all of the project. */
const isWide = (path: string) =>
  !isTest(path) &&
  (isIn(path, 'scripts', 'tests/server/setting', 'tests/web/setting', 'e2e') ||
    /^(package(-lock)?\.json|tsconfig\.json|\w+\.config\.ts|tests\/web\/setup\.ts)$/.test(path))

/** Words that a name is made of, each in its singular: `tag-pages` has to do with `tags`. */
const wordsOf = (name: string): string[] =>
  name
    .replace(/(\.test)?\.\w+$/, '')
    .split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/)
    .map((word) =>
      word
        .toLowerCase()
        .replace(/ies$/, 'y')
        .replace(/(?<=ch|sh|x|ss)(es|ing)$/, '')
        .replace(/(?<=[^s])s$/, ''),
    )
    .filter((word) => word.length > 2)

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1)

/** How many words of a test's name, which says what it is about, are among others. */
const shared = (test: string, words: string[]) =>
  wordsOf(nameOf(test)).filter((word) => words.includes(word)).length

/** More tests than this of one folder are too many for one file of it, if its own name chooses some. */
const OF_FOLDER_MAX = 6

/** The tests that by their names are about a file: by its own name, and by that of the nearest folder with any. */
function aboutFile(path: string, tests: string[]): string[] {
  const about = (name: string) => tests.filter((test) => shared(test, wordsOf(name)) > 0)
  const [name = '', ...folders] = path.split('/').slice(2).toReversed()
  const byName = about(name)
  const byFolder = folders.map(about).find((found) => found.length > 0) ?? []
  return byName.length > 0 && byFolder.length > OF_FOLDER_MAX ? byName : [...byName, ...byFolder]
}

/** What an engine can do otherwise: whatever says something in SQL of its own, or lays out the tables. */
const isOfEngine = ({ path, text }: Changed) =>
  isIn(path, 'src/server/database', 'src/server/migrations') ||
  (isIn(path, 'src/server') && (/\bsql(<|`|\.)/.test(text) || text.includes('dialect')))

const journeysAbout = (path: string, journeys: string[]) => {
  const page = /^src\/web\/pages\/([^/]+)/.exec(path)?.[1] ?? nameOf(path)
  const words = wordsOf(page)
  const byFit = journeys
    .filter((journey) => shared(journey, words) > 0)
    .toSorted((one, other) => wordsOf(nameOf(one)).length - wordsOf(nameOf(other)).length)
  return byFit.slice(0, JOURNEYS_MAX)
}

const onlyNamed = (all: Iterable<string>) => [...new Set(all)].toSorted()

/** Chooses what can tell whether a change broke something, by what files are called (docs/testing.md). */
export function selectTests(changed: Changed[], all: string[]): Selection {
  const tests = all.filter(isTest)
  const under = (folder: string) => tests.filter((test) => isIn(test, folder))
  const [server, web, e2e] = [under('tests/server'), under('tests/web'), under('e2e')]
  const paths = changed.map(({ path }) => path)
  const ofSource = paths.filter((path) => isIn(path, 'src'))
  const ofServer = ofSource.filter((path) => isIn(path, 'src/server', 'src/contract'))
  const ofWeb = ofSource.filter((path) => isIn(path, 'src/web', 'src/contract'))
  const touched = paths.filter((path) => tests.includes(path))

  const files = onlyNamed([
    ...touched.filter((path) => isIn(path, 'tests/server', 'tests/web')),
    ...ofServer.flatMap((path) => aboutFile(path, server)),
    ...(ofServer.length > 0 ? everyEndpoint : []),
    ...ofWeb.flatMap((path) => aboutFile(path, web)),
    ...(ofWeb.length > 0 ? everyPage : []),
  ])
  const engine = changed.filter(isOfEngine)
  const ofEngine = [...engine.flatMap(({ path }) => aboutFile(path, server)), ...touched]
  const isAsked = (test: string) =>
    askedOfPostgres[test.replace(/^tests\/server\/|\.test\.ts$/g, '')] !== undefined
  return {
    files: files.filter((path) => !isIn(path, 'tests/server/postgres')),
    onPostgres: onlyNamed([
      ...ofEngine.filter(isAsked),
      ...(engine.length > 0 ? ['tests/server/conformance.test.ts'] : []),
    ]),
    journeys: onlyNamed([
      ...touched.filter((path) => isIn(path, 'e2e')),
      ...ofSource
        .filter((path) => isIn(path, 'src/web/pages', 'src/web/components', 'src/web/frame'))
        .flatMap((path) => journeysAbout(path, e2e)),
    ]),
    wide: paths.filter(isWide),
  }
}
