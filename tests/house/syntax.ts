import { readFileSync } from 'node:fs'
import { parseAst } from 'vite'

/** A node of a syntax tree, read loosely: the checks look at a few kinds only. */
export interface SyntaxNode {
  type: string
  start: number
  [part: string]: unknown
}

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string'

/** The nodes directly below a node. */
export const childrenOf = (node: SyntaxNode): SyntaxNode[] => Object.values(node).flat().filter(isNode)

/** A node and all below it, from top to bottom. */
export const everyNode = (node: SyntaxNode): SyntaxNode[] => [node, ...childrenOf(node).flatMap(everyNode)]

/** The syntax tree of some TypeScript: by the parser of Vite, which reads the same files for the browser. */
export const parse = (text: string): SyntaxNode => parseAst(text, { lang: 'tsx' }) as unknown as SyntaxNode

/** The syntax tree of a file. `.ts` is not read as TSX: there `<T>(x) =>` is no element. */
export function parseFile(path: string): SyntaxNode {
  const lang = path.endsWith('.tsx') ? 'tsx' : 'ts'
  return parseAst(readFileSync(path, 'utf8'), { lang }) as unknown as SyntaxNode
}

/** The line that a position in a text is on, from 1. */
export const lineAt = (text: string, position: number): number => text.slice(0, position).split('\n').length
