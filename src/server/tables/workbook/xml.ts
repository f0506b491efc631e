import { SAXParser, type Tag } from 'sax'
import { TableRefusal } from '../refusal.ts'

/** More than any part of a workbook has. */
const DEPTH_MAX = 64
const ATTRIBUTES_MAX = 256

/** What is done with the tags and the text of a part, by their names without the namespace. */
export interface XmlHandlers {
  open: (name: string, attributes: Record<string, string>) => void
  close?: (name: string) => void
  /** Long texts come in pieces. */
  text?: (text: string) => void
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1)
const refuse = () => {
  throw new TableRefusal('broken_workbook')
}

/**
 * Reads a part of a workbook, and pauses after each piece for what the handlers have gathered to be taken. Nothing
 * is held but the tags that are open. No entities but XML's own: a part has no document type.
 *
 * @throws TableRefusal when it isn't well formed
 */
export async function* readXml(
  bytes: AsyncIterable<Uint8Array>,
  handlers: XmlHandlers,
): AsyncGenerator<void> {
  const { open, close = () => {}, text = () => {} } = handlers
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const parser = new SAXParser(true, { position: true })
  let depth = 0
  let attributes = 0
  Object.assign(parser, {
    onerror: refuse,
    ondoctype: refuse,
    onopentagstart() {
      attributes = 0
      depth += 1
      if (depth > DEPTH_MAX) refuse()
    },
    onattribute() {
      attributes += 1
      if (attributes > ATTRIBUTES_MAX) refuse()
    },
    onopentag: (tag: Tag) => open(localName(tag.name), tag.attributes),
    onclosetag(name: string) {
      depth -= 1
      close(localName(name))
    },
    ontext: text,
    oncdata: text,
  })
  for await (const piece of bytes) {
    parser.write(decode(decoder, piece))
    yield
  }
  parser.write(decode(decoder)).close()
  yield
}

function decode(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined })
  } catch {
    throw new TableRefusal('broken_workbook')
  }
}

/** Reads a whole part of a workbook. */
export async function readWholeXml(bytes: AsyncIterable<Uint8Array>, handlers: XmlHandlers): Promise<void> {
  const pieces = readXml(bytes, handlers)
  while (!(await pieces.next()).done);
}
