import { TableRefusal } from '../refusal.ts'
import { XmlAttributes } from './xml-attributes.ts'
import { ENTITY_MAX, unescaped } from './xml-entities.ts'

/** The most tags within each other, and the most characters of one: more than any part of a workbook has. */
const DEPTH_MAX = 64
const TAG_MAX = 1_000_000

/** What is done with the tags and the text of a part, by their names without the namespace. */
export interface XmlHandlers {
  /** The attributes are those of this tag only until it returns. */
  open: (name: string, attributes: XmlAttributes) => void
  close?: (name: string) => void
  /** Long texts come in pieces. */
  text?: (text: string) => void
}

const [TAB, LF, CR, SPACE, BANG, SLASH, EQUALS, MORE, QUESTION] = [9, 10, 13, 32, 33, 47, 61, 62, 63] as const
const [QUOTE, APOSTROPHE, LESS] = [34, 39, 60] as const
/** What a tag that isn't whole yet is answered with. */
const CUT = -1

const isSpace = (code: number) => code === SPACE || code === LF || code === TAB || code === CR
const endsName = (code: number) =>
  code <= MORE &&
  (code === EQUALS || code === MORE || code === SLASH || code === LESS || isSpace(code) || isQuote(code))
const isQuote = (code: number) => code === QUOTE || code === APOSTROPHE

const refuse = (): never => {
  throw new TableRefusal('broken_workbook')
}

/**
 * Reads XML piece by piece as parts of workbooks have it, which have no document type, and so no entities but XML's
 * own. It goes from tag to tag and not from letter to letter, and makes no text of an attribute that nobody asks for,
 * which makes it faster than the usual libraries (docs/decisions/017-workbooks.md). Nothing is held but the names of the
 * tags that are open.
 */
export class XmlScanner {
  readonly #open: XmlHandlers['open']
  readonly #close: (name: string) => void
  readonly #text: (text: string) => void
  readonly #attributes = new XmlAttributes()
  /** The names without their namespace, of all that came. */
  readonly #localNames = new Map<string, string>()
  /** The tags that are open, and their names without the namespace. */
  readonly #path: string[] = []
  readonly #localPath: string[] = []
  #hasRoot = false
  #hasEntities = false

  constructor({ open, close = () => {}, text = () => {} }: XmlHandlers) {
    this.#open = open
    this.#close = close
    this.#text = text
  }

  /**
   * Takes the next piece: what was left of the one before, and more.
   *
   * @returns how much of it was whole
   * @throws TableRefusal when it isn't well formed, or holds more than is held
   */
  take(text: string, isEnd: boolean): number {
    this.#hasEntities = text.includes('&')
    let at = 0
    for (;;) {
      const tag = text.indexOf('<', at)
      if (tag < 0) {
        at = this.#takeText(text, at, isEnd ? text.length : wholeText(text, at))
        break
      }
      if (tag > at) at = this.#takeText(text, at, tag)
      const next = this.#takeTag(text, tag)
      if (next === CUT) break
      at = next
    }
    const left = text.length - at
    if (left > TAG_MAX || (isEnd && (left > 0 || this.#path.length > 0))) refuse()
    return at
  }

  #takeText(text: string, start: number, end: number): number {
    if (start === end) return end
    const found = text.slice(start, end)
    if (this.#path.length > 0) this.#text(this.#hasEntities ? unescaped(found) : found)
    else if (found.trim() !== '') refuse()
    return end
  }

  /** Takes what a `<` starts; returns where it ends, or CUT. */
  #takeTag(text: string, start: number): number {
    switch (text.charCodeAt(start + 1)) {
      case SLASH:
        return this.#takeClosing(text, start + 2)
      case BANG:
        return this.#takeMarked(text, start)
      case QUESTION:
        return behind(text, '?>', start + 2)
      default:
        return this.#takeOpening(text, start + 1)
    }
  }

  #takeClosing(text: string, start: number): number {
    const end = text.indexOf('>', start)
    if (end < 0) return CUT
    const name = this.#path.at(-1) ?? refuse()
    const after = start + name.length
    if (!text.startsWith(name, start) || (after !== end && text.slice(after, end).trim() !== '')) refuse()
    this.#closeTag()
    return end + 1
  }

  /** A comment, or text in which nothing is escaped. Anything else of this kind belongs to a document type. */
  #takeMarked(text: string, start: number): number {
    const [comment, cdata] = ['<!--', '<![CDATA[']
    if (text.startsWith(comment, start)) return behind(text, '-->', start + comment.length)
    if (!text.startsWith(cdata, start)) {
      const begun = text.slice(start)
      return comment.startsWith(begun) || cdata.startsWith(begun) ? CUT : refuse()
    }
    const end = behind(text, ']]>', start + cdata.length)
    if (end === CUT) return CUT
    if (this.#path.length === 0) refuse()
    this.#text(text.slice(start + cdata.length, end - 3))
    return end
  }

  #takeOpening(text: string, start: number): number {
    let at = nameEnd(text, start)
    const nameStop = at
    this.#attributes.start(text, this.#hasEntities)
    for (;;) {
      const hasSpace = isSpace(text.charCodeAt(at))
      while (isSpace(text.charCodeAt(at))) at += 1
      if (at >= text.length) return CUT
      const code = text.charCodeAt(at)
      if (code === MORE) return this.#openTag(text.slice(start, nameStop), at + 1, false)
      if (code === SLASH) {
        if (at + 1 === text.length) return CUT
        if (text.charCodeAt(at + 1) !== MORE) refuse()
        return this.#openTag(text.slice(start, nameStop), at + 2, true)
      }
      if (!hasSpace) refuse()
      at = this.#takeAttribute(text, at)
      if (at === CUT) return CUT
    }
  }

  #takeAttribute(text: string, start: number): number {
    const end = nameEnd(text, start)
    let at = end
    while (isSpace(text.charCodeAt(at))) at += 1
    if (at >= text.length) return CUT
    if (text.charCodeAt(at) !== EQUALS) refuse()
    at += 1
    while (isSpace(text.charCodeAt(at))) at += 1
    if (at >= text.length) return CUT
    const quote = text.charCodeAt(at)
    if (!isQuote(quote)) refuse()
    const close = text.indexOf(quote === QUOTE ? '"' : "'", at + 1)
    if (close < 0) return CUT
    this.#attributes.add(start, end, at + 1, close)
    return close + 1
  }

  #openTag(name: string, end: number, isClosed: boolean): number {
    if (this.#path.length === 0 && this.#hasRoot) refuse()
    this.#hasRoot = true
    const localName = this.#localName(name)
    this.#path.push(name)
    this.#localPath.push(localName)
    if (this.#path.length > DEPTH_MAX) refuse()
    this.#open(localName, this.#attributes)
    if (isClosed) this.#closeTag()
    return end
  }

  #closeTag(): void {
    this.#path.pop()
    this.#close(this.#localPath.pop() as string)
  }

  #localName(name: string): string {
    let local = this.#localNames.get(name)
    if (local !== undefined) return local
    local = name.slice(name.indexOf(':') + 1)
    if (local === '' || this.#localNames.size > TAG_MAX / 100) refuse()
    this.#localNames.set(name, local)
    return local
  }
}

/** Where a name ends that starts here; at the end of the text when it may go on. */
function nameEnd(text: string, start: number): number {
  if (endsName(text.charCodeAt(start))) refuse()
  let at = start
  while (at < text.length && !endsName(text.charCodeAt(at))) at += 1
  return at
}

/** How far a text goes without an entity at its end that isn't whole yet. */
function wholeText(text: string, start: number): number {
  const last = text.lastIndexOf('&')
  return last >= start && text.length - last < ENTITY_MAX && !text.includes(';', last) ? last : text.length
}

function behind(text: string, what: string, start: number): number {
  const at = text.indexOf(what, start)
  return at < 0 ? CUT : at + what.length
}
