/** Writes docs/api.md from the contract: `node scripts/api-docs.ts`. tests/house/api-docs.test.ts holds it up to date. */
import { readFileSync, writeFileSync } from 'node:fs'
import { format } from 'prettier'
import { callersOf, describeApi, type Description, type Parameter } from '../src/server/docs/describe.ts'
import { guide, type Block } from '../src/server/docs/guide.ts'
import type { JsonSchema } from '../src/server/docs/schemas.ts'
import { typeWords } from '../src/server/docs/type-words.ts'

export const API_DOCS = 'docs/api.md'

const writing = { shape: (name: string) => `\`${name}\``, value: (value: unknown) => `\`${value}\`` }

const row = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`

const table = ([head = [], ...rows]: string[][]) =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')

function block(one: Block): string {
  if (one.kind === 'table') return table(one.rows)
  return one.kind === 'code' ? `\`\`\`sh\n${one.text}\n\`\`\`` : one.text
}

const shown = ({ name, required }: Parameter) => `\`${name}\`${required ? ' (required)' : ''}`

/** A shape by its name, or by the names of its fields. */
function shapeWords(schema: JsonSchema): string {
  const alternatives = schema.anyOf as JsonSchema[] | undefined
  if (alternatives) return alternatives.map(shapeWords).join(' or ')
  const fields = Object.entries(schema.properties ?? {}) as [string, JsonSchema][]
  if (fields.length === 0) return typeWords(schema, writing)
  const list = fields.map(([name, field]) => {
    const words = typeWords(field, writing)
    return words.includes('`') ? `${name}: ${words}` : name
  })
  return `{ ${list.join(', ')} }`
}

function answers({ successes }: Description): string {
  return successes
    .map(({ status, schema }) => (schema ? `${status} ${shapeWords(schema)}` : `${status}, no body`))
    .join('; ')
}

function sent({ parameters, body }: Description): string {
  const query = parameters.filter((one) => one.in === 'query').map(shown)
  return [
    ...(query.length > 0 ? [query.join(', ')] : []),
    ...(body ? [`body ${shapeWords(body)}`] : []),
  ].join('; ')
}

const endpointRow = (endpoint: Description) => [
  `\`${endpoint.method} ${endpoint.path.replace('/api/v1', '')}\``,
  endpoint.summary,
  sent(endpoint),
  answers(endpoint),
  callersOf(endpoint.who),
  endpoint.ours ? 'ours' : 'the document’s',
]

/** The text of docs/api.md, as Prettier has it. */
export async function apiDocs(): Promise<string> {
  const { endpoints, components } = describeApi()
  const chapters = guide(endpoints).flatMap(({ title, blocks }) => [`## ${title}`, ...blocks.map(block)])
  const groups = [...Map.groupBy(endpoints, (endpoint) => endpoint.group)].flatMap(([group, members]) => [
    `### ${group}`,
    table([['Endpoint', 'What it does', 'Sent', 'Answer', 'For', 'Whose'], ...members.map(endpointRow)]),
  ])
  const text = [
    '# The API',
    '<!-- Made from the contract by `node scripts/api-docs.ts`; not to be edited by hand. -->',
    'A running server shows this with every field and an example at `/api/docs`, and as OpenAPI 3.1 at `/api/v1/openapi.json`.',
    ...chapters,
    '## Endpoints',
    `${endpoints.length} endpoints, ${endpoints.filter((one) => one.ours).length} of them ours. Paths are under \`/api/v1\`.`,
    ...groups,
    '## Shapes',
    `Shapes that have a name: ${Object.keys(components)
      .toSorted()
      .map((name) => `\`${name}\``)
      .join(', ')}. Their fields are at \`/api/docs\`.`,
  ].join('\n\n')
  const settings: object = JSON.parse(readFileSync('.prettierrc.json', 'utf8'))
  return format(text, { ...settings, parser: 'markdown' })
}

if (process.argv[1] === import.meta.filename) writeFileSync(API_DOCS, await apiDocs())
