import { isNothing } from './nothing.ts'

/** What stands between the texts of a cell, or around those that hold it. */
const parted = /\s*"((?:[^"]|"")*)"\s*(?=[,;|\n]|$)|[^,;|\n]+/g
/** A text of an array as PostgreSQL writes it, in quotes when it has signs that mean something. */
const ofArray = /"((?:[^"\\]|\\.)*)"|[^,]+/g
/** Groups that Google makes by itself, which say nothing of a person. */
const ofGoogle =
  /^\* ?(?:my ?contacts|starred|friends|family|coworkers|chat ?buddies|all ?contacts|other ?contacts)$/i

/**
 * The texts in a cell, parted by commas, semicolons, bars or line breaks; what is in quotes is kept together. Lists
 * that programs write are read as such: `{van,"door, knocking"}` of PostgreSQL, `["a","b"]` of JSON, and Google's
 * `Union ::: * myContacts`, where a star marks what Google made.
 */
export function textsIn(text: string): string[] {
  const texts = ofJson(text) ?? ofPostgres(text) ?? ofContacts(text) ?? byMarks(withoutBullets(text))
  return texts.map((one) => one.trim()).filter((one) => one !== '')
}

/** Bullets are marks between texts, and so is `;#` of lists that are shared in an office. */
function withoutBullets(text: string): string {
  if (text.includes('"')) return text
  const lines = text.split('\n')
  const isBulleted = lines.length > 1 && lines.every((line) => /^\s*[-*]\s/.test(line))
  const plain = isBulleted ? lines.map((line) => line.replace(/^\s*[-*]\s+/, '')).join('\n') : text
  return plain.replace(/\s*[•·▪◦‣]\s*/g, ';').replaceAll(';#', ';')
}

const byMarks = (text: string): string[] =>
  [...text.matchAll(parted)].flatMap(([whole, quoted]) => {
    if (quoted !== undefined) return [quoted.replaceAll('""', '"')]
    return ofGoogle.test(whole.trim()) ? [] : [whole]
  })

function ofJson(text: string): string[] | undefined {
  if (/^\{\s*"[^"]*"\s*:/.test(text)) return ofJsonObject(text)
  if (!/^\[.*\]$/s.test(text)) return undefined
  try {
    const found: unknown = JSON.parse(text)
    return Array.isArray(found) ? found.flat().flatMap(nameOf).map(String) : undefined
  } catch {
    // Python writes its lists with other quotes.
    const inner = text.slice(1, -1).trim()
    const quoted = [...inner.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g)]
    const isList = inner.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, '').replace(/[\s,]/g, '') === ''
    return isList ? quoted.map(([, one, other]) => (one ?? other ?? '').replace(/\\(.)/g, '$1')) : undefined
  }
}

/** `{"host":true,"cook":false}`: who is a host and no cook. */
function ofJsonObject(text: string): string[] | undefined {
  try {
    const entries = Object.entries(JSON.parse(text) as object)
    return entries.flatMap(([name, value]) =>
      value === true || value === 1 ? name : nameOf(value).map(String),
    )
  } catch {
    return undefined
  }
}

/** A text or a number, and of an object what it is called. */
function nameOf(value: unknown): (string | number)[] {
  if (isPlain(value)) return [value]
  if (typeof value !== 'object' || value === null) return []
  const { name, label, title, tag, value: own } = value as Record<string, unknown>
  return [name, label, title, tag, own].filter(isPlain).slice(0, 1)
}

const isPlain = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number'

function ofPostgres(text: string): string[] | undefined {
  if (!/^\{.*\}$/s.test(text)) return undefined
  return [...text.slice(1, -1).matchAll(ofArray)].flatMap(([whole, quoted]) => {
    if (quoted !== undefined) return [quoted.replace(/\\(.)/g, '$1')]
    return isNothing(whole.trim()) ? [] : [whole.trim().replace(/^'(.*)'$/s, '$1')]
  })
}

const ofContacts = (text: string): string[] | undefined =>
  text.includes(' ::: ') ? text.split(' ::: ').filter((one) => !one.startsWith('* ')) : undefined
