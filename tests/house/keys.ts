import { everyNode, type SyntaxNode } from './syntax.ts'

/** Messages by key, nested. */
export interface Messages {
  [key: string]: string | Messages
}

/** Every message of a catalogue with its whole key. */
export const entriesOf = (messages: Messages, prefix = ''): [key: string, message: string][] =>
  Object.entries(messages).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + name, value]] : entriesOf(value, `${prefix}${name}.`),
  )

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A text of the source as a pattern of keys: `support.${level}` is every key under `support`. */
function patternOf(node: SyntaxNode): string[] {
  if (node.type === 'Literal') return typeof node.value === 'string' ? [escape(node.value)] : []
  if (node.type !== 'TemplateLiteral') return []
  const parts = (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked)
  // A template without a word of its own would match everything.
  return parts.some((part) => /\w/.test(part)) ? [parts.map(escape).join('.+')] : []
}

const isUseTranslations = ({ type, callee }: SyntaxNode) =>
  type === 'CallExpression' && (callee as SyntaxNode).name === 'useTranslations'

const ANY_SPACE = '(.+\\.)?'

/** The namespace given to `useTranslations`, as the start of a pattern. */
function prefixOf(space: SyntaxNode | undefined): string {
  if (!space) return ''
  return typeof space.value === 'string' ? `${escape(space.value)}\\.` : ANY_SPACE
}

/** The translators of a module by name, each with the start of its keys' patterns. */
const translatorsOf = (nodes: SyntaxNode[]): [name: unknown, prefix: string][] =>
  nodes
    .filter(
      ({ type, init }) => type === 'VariableDeclarator' && init && isUseTranslations(init as SyntaxNode),
    )
    .map(({ id, init }) => [
      (id as SyntaxNode).name,
      prefixOf(((init as SyntaxNode).arguments as SyntaxNode[])[0]),
    ])

/** What a call calls: `t` of `t('key')` and of `t.rich('key')`. */
const calledBy = ({ callee }: SyntaxNode): unknown =>
  (callee as SyntaxNode).name ?? ((callee as SyntaxNode).object as SyntaxNode | undefined)?.name

/** Patterns of `t(part)`: a key that is some value may be any key directly in the translator's namespace. */
function dynamicPatternsOf(nodes: SyntaxNode[]): string[] {
  const calls = nodes.filter(({ type, arguments: given }) => {
    const [key] = (given ?? []) as SyntaxNode[]
    return type === 'CallExpression' && key !== undefined && !key.type.endsWith('Literal')
  })
  return translatorsOf(nodes)
    .filter(([name]) => calls.some((call) => calledBy(call) === name))
    .map(([, prefix]) => `${prefix}[^.]+`)
}

/**
 * Patterns of the keys that a module may use: each of its texts, within each namespace that it translates from.
 * A module without `useTranslations` may hold keys for others, of any namespace. So a key that is called like
 * some other text counts as used; none that is used counts as dead.
 */
export function keyPatternsOf(program: SyntaxNode): RegExp[] {
  const nodes = everyNode(program)
  const spaces = nodes.filter(isUseTranslations).map((call) => prefixOf((call.arguments as SyntaxNode[])[0]))
  const prefixes = spaces.length > 0 ? [...new Set(spaces)] : [ANY_SPACE]
  const texts = [...new Set(nodes.flatMap(patternOf))].filter(Boolean)
  const written = prefixes.flatMap((prefix) => texts.map((text) => prefix + text))
  return [...written, ...dynamicPatternsOf(nodes)].map((pattern) => new RegExp(`^${pattern}$`))
}
