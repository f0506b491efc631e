import sanitizeHtml from 'sanitize-html'

const options: sanitizeHtml.IOptions = {
  allowedTags: [...sanitizeHtml.defaults.allowedTags, 'img'],
  allowedSchemes: ['http', 'https', 'mailto'],
  allowedAttributes: { a: ['href', 'title', 'rel'], img: ['src', 'alt', 'title'] },
  transformTags: { a: sanitizeHtml.simpleTransform('a', { rel: 'noopener noreferrer' }) },
}

const hasTags = /<[a-z][^>]*>/i
const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const escapeText = (text: string) => text.replace(/[&<>]/g, (sign) => escapes[sign] ?? sign)

/** A profile as HTML that is safe to show: sanitised when it has tags, else its paragraphs. */
export function profileHtml(content: string | null): string | null {
  if (content === null) return null
  if (hasTags.test(content)) return sanitizeHtml(content, options)
  const paragraphs = content.split(/\n\s*\n/).map((paragraph) => paragraph.trim())
  const filled = paragraphs.filter((paragraph) => paragraph !== '')
  return filled.map((paragraph) => `<p>${escapeText(paragraph).replaceAll('\n', '<br />')}</p>`).join('')
}
