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
  const texts = ofJson(text) ?? ofPostgres(text) ?? ofContacts(text) ?? byMarks(text)
  return texts.map((one) => one.trim()).filter((one) => one !== '')
}

const byMarks = (text: string): string[] =>
  [...text.matchAll(parted)].flatMap(([whole, quoted]) => {
    if (quoted !== undefined) return [quoted.replaceAll('""', '"')]
    return ofGoogle.test(whole.trim()) ? [] : [whole]
  })

function ofJson(text: string): string[] | undefined {
  if (!/^\[.*\]$/s.test(text)) return undefined
  try {
    const found: unknown = JSON.parse(text)
    return Array.isArray(found) ? found.flat().filter(isPlain).map(String) : undefined
  } catch {
    // Python writes its lists with other quotes.
    const inner = text.slice(1, -1).trim()
    const quoted = [...inner.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g)]
    const isList = inner.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, '').replace(/[\s,]/g, '') === ''
    return isList ? quoted.map(([, one, other]) => (one ?? other ?? '').replace(/\\(.)/g, '$1')) : undefined
  }
}

const isPlain = (value: unknown) => typeof value === 'string' || typeof value === 'number'

function ofPostgres(text: string): string[] | undefined {
  if (!/^\{.*\}$/s.test(text)) return undefined
  return [...text.slice(1, -1).matchAll(ofArray)].flatMap(([whole, quoted]) => {
    if (quoted !== undefined) return [quoted.replace(/\\(.)/g, '$1')]
    return isNothing(whole.trim()) ? [] : [whole.trim().replace(/^'(.*)'$/s, '$1')]
  })
}

const ofContacts = (text: string): string[] | undefined =>
  text.includes(' ::: ') ? text.split(' ::: ').filter((one) => !one.startsWith('* ')) : undefined
