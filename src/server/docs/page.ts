import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ApiDescription, Description } from './describe.ts'
import { endpointSection } from './endpoint-section.ts'
import { guide, type Block, type Chapter } from './guide.ts'
import { html, Markup, prose } from './markup.ts'
import { shapeSection } from './shape-section.ts'

const styles = new Markup(readFileSync(join(import.meta.dirname, 'page.css'), 'utf8'))

/** The anchor of a heading. */
const anchor = (title: string) => title.toLowerCase().replace(/\W+/g, '-')
const heading = (group: string) => group.charAt(0).toUpperCase() + group.slice(1).replaceAll('-', ' ')

function block({ kind, ...rest }: Block, label: string): Markup {
  if ('text' in rest)
    return kind === 'text'
      ? html`<p>${prose(rest.text)}</p>`
      : html`<pre tabindex="0" role="region" aria-label="${label}"><code>${rest.text}</code></pre>`
  const [head = [], ...rows] = rest.rows
  return html`
    <div class="scroll" tabindex="0" role="region" aria-label="${label}">
      <table>
        <thead>
          <tr>
            ${head.map((cell) => (cell ? html`<th scope="col">${cell}</th>` : html`<td></td>`))}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([first = '', ...cells]) =>
              html`<tr>
                <th scope="row">${prose(first)}</th>
                ${cells.map((cell) => html`<td>${prose(cell)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  `
}

const chapter = ({ title, blocks }: Chapter) => html`
  <section aria-labelledby="${anchor(title)}">
    <h2 id="${anchor(title)}">${title}</h2>
    ${blocks.map((one, index) => block(one, index === 0 ? title : `${title}, part ${index + 1}`))}
  </section>
`

const link = ({ name, method, path }: Description) => html`
  <li>
    <a href="#${name}"
      ><span class="method ${method.toLowerCase()}">${method}</span>
      <code>${path.replace('/api/v1', '')}</code></a
    >
  </li>
`

/** The page at /api/docs: all of it from the contract, without a script, so that the browser's search finds all. */
export function docsPage({ endpoints, components }: ApiDescription): string {
  const groups = Map.groupBy(endpoints, (endpoint) => endpoint.group)
  const chapters = guide(endpoints)
  const shapes = Object.entries(components).toSorted(([one], [other]) => (one < other ? -1 : 1))
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>Muster API</title>
        <style>
          ${styles}
        </style>
      </head>
      <body>
        <a class="skip" href="#content">Skip to the content</a>
        <header>
          <h1>Muster API</h1>
          <p>
            ${endpoints.length} endpoints. As data: <a href="/api/v1/openapi.json">OpenAPI 3.1</a>.
            <a href="/">To the dashboard</a>
          </p>
        </header>
        <nav aria-label="Contents" tabindex="0">
          <details>
            <summary>Contents</summary>
            <h2>Guide</h2>
            <ul>
              ${chapters.map(({ title }) => html`<li><a href="#${anchor(title)}">${title}</a></li>`)}
            </ul>
            ${[...groups].map(
              ([group, members]) =>
                html`<h2>${heading(group)}</h2>
                  <ul>
                    ${members.map(link)}
                  </ul>`,
            )}
            <h2>Shapes</h2>
            <ul>
              ${shapes.map(([name]) => html`<li><a href="#shape-${name}">${name}</a></li>`)}
            </ul>
          </details>
        </nav>
        <main id="content" tabindex="-1">
          ${chapters.map(chapter)}
          ${[...groups].map(
            ([group, members]) =>
              html`<section aria-labelledby="group-${group}">
                <h2 id="group-${group}">${heading(group)}</h2>
                ${members.map((member) => endpointSection(member, components))}
              </section>`,
          )}
          <section aria-labelledby="shapes">
            <h2 id="shapes">Shapes</h2>
            ${shapes.map(([name, schema]) => shapeSection(name, schema))}
          </section>
        </main>
      </body>
    </html>`.text
}
