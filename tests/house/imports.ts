import { everyNode, type SyntaxNode } from './syntax.ts'

const importing = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
])

/** What a module imports or exports from, for its values or its types, in any form. */
export const importsOf = (program: SyntaxNode): string[] =>
  everyNode(program)
    .filter(({ type }) => importing.has(type))
    .map(({ source }) => (source as SyntaxNode | null)?.value)
    .filter((source) => typeof source === 'string')
