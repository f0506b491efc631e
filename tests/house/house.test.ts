import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { filesUnder, modulesUnder } from './files.ts'
import { parseFile, type SyntaxNode } from './syntax.ts'

const LINES_MAX = 300
/** What may be longer: the catalogue, messages and migrations are lists, read one line at a time. */
const lists = [/^src\/contract\/fields\.ts$/, /^src\/web\/words\//, /^src\/server\/migrations\//]
/** Names that say nothing of what lies there, and so gather everything. */
const emptyNames = /^(utils?|helpers?|misc|common)(\.|$)/i
/** Folders of one machine; written in pieces, so that this file doesn't hold them. */
const machinePaths = new RegExp(`(^|[\\s"'\`(=:,])/(${['work', 'root', 'home'].join('|')})/`)

const all = filesUnder('.')
const textFiles = all.filter((path) => !/\.(png|jpe?g|gif|webp|avif|ico|woff2?|gz|db)$/.test(path))
const read = (path: string) => readFileSync(path, 'utf8')

const onlyReexports = (path: string) => {
  const body = parseFile(path).body as SyntaxNode[]
  return body.every(({ type, source }) => /^Export(Named|All)Declaration$/.test(type) && source !== null)
}

describe('the files of src', () => {
  it('are short', () => {
    const long = filesUnder('src')
      .filter((path) => !lists.some((list) => list.test(path)))
      .map((path) => ({ path, lines: read(path).trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > LINES_MAX)
    expect(long).toEqual([])
  })

  it('have no index that only passes on', () => {
    const indexes = modulesUnder('src').filter((path) => /(^|\/)index\.tsx?$/.test(path))
    expect(indexes.filter(onlyReexports)).toEqual([])
  })
})

describe('the project', () => {
  it('has no name that says nothing', () => {
    expect(all.filter((path) => path.split('/').some((name) => emptyNames.test(name)))).toEqual([])
  })

  it.each(['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'LICENSE'])('has its %s', (name) => {
    expect(existsSync(name)).toBe(true)
  })

  it('names no folder of one machine', () => {
    const found = textFiles.flatMap((path) =>
      read(path)
        .split('\n')
        .flatMap((line, index) => (machinePaths.test(line) ? [`${path}:${index + 1}`] : [])),
    )
    expect(found).toEqual([])
  })

  it('installs from whatever registry the machine has', () => {
    // A `resolved` address ties everyone to the registry of whoever wrote the lock file.
    expect(read('package-lock.json')).not.toContain('"resolved"')
  })

  it('pins every package', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json'))
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(String(version)),
    )
    expect(loose).toEqual([])
  })
})
