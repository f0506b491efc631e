import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { circlesIn } from './circles.ts'
import { modulesUnder } from './files.ts'
import { wrongStep } from './floors.ts'
import { importsOf } from './imports.ts'
import { parse, parseFile } from './syntax.ts'

/**
 * The walls between the rooms: `web` and `server` stand on `contract` and never import each other, `contract`
 * imports neither. A test and not a lint rule: `no-restricted-imports` sees only how a path is spelled, so that
 * `../../server` from one depth slips by, and it can't say "nothing but zod".
 */
const rooms = {
  contract: { imports: ['src/contract'], packages: (name: string) => name === 'zod' },
  web: { imports: ['src/contract', 'src/web'], packages: (name: string) => !name.startsWith('node:') },
  server: {
    imports: ['src/contract', 'src/server'],
    packages: (name: string) => !/^(react|react-dom|@mantine|@tanstack)(\/|$)/.test(name),
  },
}

const isRelative = (source: string) => source.startsWith('.')

/** The imports of a module that its room doesn't allow. */
function breaches(room: keyof typeof rooms, path: string, sources: string[]): string[] {
  const { imports, packages } = rooms[room]
  return sources.filter((source) => {
    if (!isRelative(source)) return !packages(source)
    const target = posix.join(posix.dirname(path), source)
    return !imports.some((folder) => target.startsWith(`${folder}/`))
  })
}

describe.each(Object.keys(rooms) as (keyof typeof rooms)[])('the room %s', (room) => {
  const modules = modulesUnder(`src/${room}`)

  it('is there', () => {
    expect(modules).not.toEqual([])
  })

  it('imports only what it may', () => {
    const found = modules.flatMap((path) =>
      breaches(room, path, importsOf(parseFile(path))).map((source) => `${path} imports ${source}`),
    )
    expect(found).toEqual([])
  })
})

/** Every module of the house, and the modules of the house that it imports. */
const imports = new Map(
  modulesUnder('src').map((path) => [
    path,
    importsOf(parseFile(path))
      .filter(isRelative)
      .map((source) => posix.join(posix.dirname(path), source)),
  ]),
)

describe('the floors of the server', () => {
  it('carry what is above them: no room imports from one that stands on it', () => {
    const steps = [...imports].flatMap(([path, targets]) =>
      path.startsWith('src/server/') ? targets.map((target) => wrongStep(path, target)) : [],
    )
    expect(steps.filter((step) => step !== undefined)).toEqual([])
  })

  it.each([
    ['src/server/people/parts/derive.ts', 'src/server/http/route.ts', 'reaches up'],
    ['src/server/database/rows.ts', 'src/server/people/parts/zip-key.ts', 'reaches up'],
    ['src/server/people/parts/derive.ts', 'src/server/people/writing/save.ts', 'reaches up'],
    ['src/server/jobs/read.ts', 'src/server/workers.ts', 'reaches up'],
    ['src/server/lists/read.ts', 'src/server/nation/settings.ts', 'reaches up'],
    ['src/server/attic/box.ts', 'src/server/text/fold.ts', 'no room'],
    ['src/server/people/box.ts', 'src/server/people/attic/box.ts', 'no room'],
  ])('don’t let %s import %s', (from, to, complaint) => {
    expect(wrongStep(from, to)).toContain(complaint)
  })

  it.each([
    ['src/server/people/writing/save.ts', 'src/server/people/parts/derive.ts'],
    ['src/server/people/finding/lookup/find.ts', 'src/server/people/finding/match.ts'],
    ['src/server/imports/begin.ts', 'src/server/jobs/create.ts'],
    ['src/server/commands/import.ts', 'src/server/open.ts'],
    ['src/server/routes/people.ts', 'src/contract/page.ts'],
  ])('let %s import %s', (from, to) => {
    expect(wrongStep(from, to)).toBeUndefined()
  })
})

describe('the imports of the house', () => {
  it('run in no circle, those of types neither', () => {
    expect(circlesIn(imports)).toEqual([])
  })

  it.each([
    ['of two', { a: ['b'], b: ['a'] }, [['a', 'b']]],
    ['of three beside a tail', { a: ['b'], b: ['c'], c: ['a', 'd'], d: [] }, [['a', 'b', 'c']]],
    ['of one', { a: ['a'] }, [['a']]],
    ['in none', { a: ['b', 'c'], b: ['c'], c: [] }, []],
  ])('are seen in a circle %s', (_, graph, circles) => {
    expect(circlesIn(new Map(Object.entries(graph)))).toEqual(circles)
  })
})

it('sees an import in every form', () => {
  const program = parse(`
    import a from './a.ts'
    import type { B } from './b.ts'
    import './c.css'
    export { d } from './d.ts'
    export * from './e.ts'
    const f = () => import('./f.ts')
    type G = import('./g.ts').G
  `)
  expect(importsOf(program)).toEqual(['./a.ts', './b.ts', './c.css', './d.ts', './e.ts', './f.ts', './g.ts'])
})

it('sees a way around', () => {
  expect(breaches('web', 'src/web/pages/x.tsx', ['../../server/app.ts', '../api/client.ts'])).toEqual([
    '../../server/app.ts',
  ])
  expect(breaches('server', 'src/server/app.ts', ['../web/main.tsx', 'react', 'fastify'])).toEqual([
    '../web/main.tsx',
    'react',
  ])
  expect(breaches('contract', 'src/contract/x.ts', ['zod', 'node:fs', 'zod/mini', './y.ts'])).toEqual([
    'node:fs',
    'zod/mini',
  ])
})
