import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { modulesUnder } from './files.ts'
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
