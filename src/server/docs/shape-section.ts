import { escape, html, Markup } from './markup.ts'
import type { JsonSchema } from './schemas.ts'
import { typeWords } from './type-words.ts'

/** A type in words, with links to the shapes that have a name. */
export const typeMarkup = (schema: JsonSchema): Markup =>
  new Markup(
    typeWords(schema, {
      shape: (name) => `<a href="#shape-${name}">${name}</a>`,
      value: (value) => `<code>${escape(String(value))}</code>`,
    }),
  )

const fieldRow = ([name, schema]: [string, JsonSchema], isRequired: boolean) => html`
  <li>
    <code>${name}</code> <span class="quiet">${typeMarkup(schema)}${isRequired ? '' : ', optional'}</span>
    ${schema.description ? html`<br />${schema.description}` : ''}
    ${schema.readOnly ? html`<span class="quiet">(read only)</span>` : ''}
    ${'x-muster-sensitive' in schema ? html`<span class="quiet">(hidden from volunteers)</span>` : ''}
  </li>
`

/** The fields of an object, to be opened; nothing for a shape that is shown elsewhere. */
export function fieldList(schema: JsonSchema): Markup {
  const alternatives = schema.anyOf as JsonSchema[] | undefined
  if (alternatives) return html`${alternatives.map(fieldList)}`
  const properties = Object.entries(schema.properties ?? {}) as [string, JsonSchema][]
  if (properties.length === 0) return html``
  return html`
    <details>
      <summary>${properties.length} ${properties.length === 1 ? 'field' : 'fields'}</summary>
      <ul class="fields">
        ${properties.map((property) => fieldRow(property, schema.required?.includes(property[0]) === true))}
      </ul>
    </details>
  `
}

/** The section of a shape that has a name. */
export const shapeSection = (name: string, schema: JsonSchema): Markup => html`
  <article id="shape-${name}" aria-labelledby="shape-${name}-title">
    <h3 id="shape-${name}-title"><code>${name}</code></h3>
    ${schema.description ? html`<p>${schema.description}</p>` : ''} ${fieldList(schema)}
  </article>
`
