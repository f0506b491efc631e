import { callersOf, type Description, type Parameter, type Success } from './describe.ts'
import { html, type Markup } from './markup.ts'
import type { JsonSchema } from './schemas.ts'
import { fieldList, typeMarkup } from './shape-section.ts'
import { exampleOf } from './type-words.ts'

type Components = Record<string, JsonSchema>

/** What a path parameter is in an example: ids are 1, the rest says what it stands for. */
const exampleValue = (name: string) => (/(^|_)id$/.test(name) ? '1' : name)

const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`

function curl({ method, path, who, parameters, body }: Description, components: Components): string {
  const filled = path.replace(/:(\w+)/g, (_, name: string) => exampleValue(name))
  const query = parameters
    .filter((one) => one.in === 'query' && one.required)
    .map(({ name, schema }) => `${name}=${encodeURIComponent(String(exampleOf(schema, components, name)))}`)
  const address = [filled, ...query].join('?').replace(/\?(?=.*\?)/g, '&')
  const lines = [
    `curl ${method === 'GET' ? '' : `-X ${method} `}"$MUSTER${address}"`,
    ...(who === 'anyone' ? [] : ['  -H "Authorization: Bearer $TOKEN"']),
    ...(body
      ? [
          '  -H "Content-Type: application/json"',
          `  -d ${quoted(JSON.stringify(exampleOf(body, components)))}`,
        ]
      : []),
  ]
  return lines.join(' \\\n')
}

const parameterRow = ({ name, in: place, required, schema }: Parameter, explained: boolean) => html`
  <tr>
    <th scope="row"><code>${name}</code></th>
    <td>${place}${required ? ', required' : ''}</td>
    <td>${typeMarkup(schema)}</td>
    ${explained ? html`<td>${schema.description}</td>` : ''}
  </tr>
`

function parameterTable(parameters: Parameter[], title: string): Markup {
  if (parameters.length === 0) return html``
  const explained = parameters.some(({ schema }) => schema.description)
  return html`
    <h4>Parameters</h4>
    <div class="scroll" tabindex="0" role="region" aria-label="Parameters of ${title}">
      <table>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">In</th>
            <th scope="col">Type</th>
            ${explained ? html`<th scope="col">Meaning</th>` : ''}
          </tr>
        </thead>
        <tbody>
          ${parameters.map((one) => parameterRow(one, explained))}
        </tbody>
      </table>
    </div>
  `
}

function answer({ status, hostedStatus, schema, numbered }: Success): Markup {
  const hosted = hostedStatus === status ? '' : html` <span class="quiet">(hosted: ${hostedStatus})</span>`
  if (!schema) return html`<p><strong>${status}</strong>${hosted} without a body</p>`
  return html`
    <p><strong>${status}</strong>${hosted} ${typeMarkup(schema)}</p>
    ${fieldList(schema)}
    ${
      numbered
        ? html`<p>With <code>page</code> or <code>per_page</code>:</p>
            ${fieldList(numbered)}`
        : ''
    }
  `
}

const attempts = (count: number | undefined) =>
  count === undefined
    ? ''
    : html`<p>At most ${count} attempts a minute for one email from one address, also with the limit off.</p>`

/** The section of one endpoint. */
export function endpointSection(endpoint: Description, components: Components): Markup {
  const { name, method, path, summary, who, ours, attemptsPerMinute, parameters, body, successes } = endpoint
  const title = `${method} ${path}`
  return html`
    <article id="${name}" aria-labelledby="${name}-title">
      <h3 id="${name}-title">
        <span class="method ${method.toLowerCase()}">${method}</span> <code>${path}</code>
      </h3>
      <p>${summary}.</p>
      <p class="tags">
        <span class="tag">For ${callersOf(who)}</span>
        <span class="tag ${ours ? 'ours' : ''}">${ours ? 'Ours' : 'The document’s'}</span>
      </p>
      ${attempts(attemptsPerMinute)} ${parameterTable(parameters, title)}
      ${
        body
          ? html`<h4>Body</h4>
              <p>${typeMarkup(body)}</p>
              ${fieldList(body)}`
          : ''
      }
      <h4>Answer</h4>
      ${successes.map(answer)}
      <h4>Example</h4>
      <pre
        tabindex="0"
        role="region"
        aria-label="Example of ${title}"
      ><code>${curl(endpoint, components)}</code></pre>
    </article>
  `
}
