/** HTML that may stand in a page as it is. */
export class Markup {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

type Part = Markup | string | number | null | undefined | Part[]

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as HTML shows it. */
export const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] as string)

function render(part: Part): string {
  if (part == null) return ''
  if (part instanceof Markup) return part.text
  return Array.isArray(part) ? part.map(render).join('') : escape(String(part))
}

/** A template of HTML: what is put in is escaped, unless it is markup already. */
export const html = (strings: TemplateStringsArray, ...parts: Part[]): Markup =>
  new Markup(String.raw({ raw: strings }, ...parts.map(render)))

/** Prose, with code between backticks. */
export const prose = (text: string): Markup =>
  new Markup(escape(text).replace(/`([^`]+)`/g, '<code>$1</code>'))
