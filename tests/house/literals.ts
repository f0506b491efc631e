import { childrenOf, everyNode, lineAt, parse, type SyntaxNode } from './syntax.ts'

/** Props, and properties of objects, whose text a user reads or hears. */
const readProps = new Set([
  'label',
  'title',
  'placeholder',
  'alt',
  'description',
  'message',
  'error',
  'header',
  'heading',
  'legend',
  'summary',
  'aria-label',
  'aria-description',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'nothingFoundMessage',
  'loadingText',
])

/** The product's name is the same in every language. */
const names = /\bMuster\b/g
const hasWords = (text: unknown): text is string =>
  typeof text === 'string' && /\p{L}/u.test(text.replace(names, ''))

const nameOf = (node: SyntaxNode): unknown => {
  const key = (node.name ?? node.key) as SyntaxNode
  return key.type === 'Literal' ? key.value : key.name
}

/** The texts that an expression may come to. What a call makes of its arguments isn't known: `t('key')` is one. */
function textsIn(node: SyntaxNode): SyntaxNode[] {
  switch (node.type) {
    case 'Literal':
    case 'TemplateElement':
      return [node]
    case 'ConditionalExpression':
      return [node.consequent, node.alternate].flatMap((branch) => textsIn(branch as SyntaxNode))
    case 'JSXExpressionContainer':
    case 'LogicalExpression':
    case 'TemplateLiteral':
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
      return childrenOf(node).flatMap(textsIn)
    case 'BinaryExpression':
      return node.operator === '+' ? childrenOf(node).flatMap(textsIn) : []
    default:
      return []
  }
}

const textOf = ({ type, value }: SyntaxNode): unknown =>
  type === 'TemplateElement' ? (value as { cooked: string }).cooked : value

/** The nodes that hold text a user reads: children of elements, and the values of some props. */
function readTexts(node: SyntaxNode): SyntaxNode[] {
  if (node.type === 'JSXText') return [node]
  if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
    const children = node.children as SyntaxNode[]
    return children.filter(({ type }) => type === 'JSXExpressionContainer').flatMap(textsIn)
  }
  if (node.type !== 'JSXAttribute' && node.type !== 'Property') return []
  return node.value && readProps.has(String(nameOf(node))) ? textsIn(node.value as SyntaxNode) : []
}

/** Every text in a TSX file that a user would read and no translator would see, as `line: text`. */
export function literalsIn(source: string): string[] {
  return everyNode(parse(source))
    .flatMap(readTexts)
    .filter((node) => hasWords(textOf(node)))
    .map((node) => `${lineAt(source, node.start)}: ${String(textOf(node)).trim()}`)
}
