import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { filesUnder } from './files.ts'
import { everyNode, parseFile, type SyntaxNode } from './syntax.ts'

const readme = readFileSync('README.md', 'utf8')

/** Commands that have a name of their own in package.json. */
const otherwise: Record<string, string> = { serve: '`npm start`', demo: '`npm run demo`' }

/** The names of the commands, as `cli.ts` has them. */
function commandNames(): string[] {
  const declared = everyNode(parseFile('src/server/cli.ts')).find(
    ({ type, id }) => type === 'VariableDeclarator' && (id as SyntaxNode).name === 'commands',
  )
  const commands = declared?.init as { properties: { key: { name: string } }[] } | undefined
  return (commands?.properties ?? []).map(({ key }) => key.name)
}

it.each(commandNames())('README tells of the command %s', (name) => {
  expect(readme).toContain(otherwise[name] ?? `\`npm run muster -- ${name}`)
})

it.each(['CONTRIBUTING.md', 'README.md', ...filesUnder('docs/decisions')])(
  '%s names no file that isn’t there',
  (document) => {
    const text = readFileSync(document, 'utf8')
    const all = filesUnder('.')
    const named = [...text.matchAll(/`((?:[\w.-]+\/)*[\w.-]+\.(?:ts|tsx|mjs|md))`/g)].map(
      ([, path = '']) => path,
    )
    const absent = named.filter((path) => !all.some((file) => file === path || file.endsWith(`/${path}`)))
    expect(absent).toEqual([])
  },
)
