import sax, { type Tag } from 'sax'
import { TableRefusal } from '../refusal.ts'

/** The most tags within each other, and the most characters of one: more than any part of a workbook has. */
const DEPTH_MAX = 64
const TAG_MAX = 1_000_000

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
  // Without positions it is faster by half, and doesn't watch over its buffers: `pending` does that here.
  const parser = sax.parser(true, { position: false })
  let depth = 0
  /** The characters since the last thing that was whole. */
  let pending = 0
  const takeText = (found: string) => {
    pending = 0
    text(found)
  }
  Object.assign(parser, {
    onerror: refuse,
    ondoctype: refuse,
    onopentag(tag: Tag) {
      pending = 0
      depth += 1
      if (depth > DEPTH_MAX) refuse()
      open(localName(tag.name), tag.attributes)
    },
    onclosetag(name: string) {
      pending = 0
      depth -= 1
      close(localName(name))
    },
    ontext: takeText,
    oncdata: takeText,
  })
  for await (const piece of bytes) {
    pending += piece.length
    parser.write(decode(decoder, piece)).flush()
    if (pending > TAG_MAX) refuse()
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
