import { TableRefusal } from '../refusal.ts'
import { XmlScanner, type XmlHandlers } from './xml-scanner.ts'

/**
 * Reads a part of a workbook, and pauses after each piece for what the handlers have gathered to be taken.
 *
 * @throws TableRefusal when it isn't well formed
 */
export async function* readXml(
  bytes: AsyncIterable<Uint8Array>,
  handlers: XmlHandlers,
): AsyncGenerator<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const scanner = new XmlScanner(handlers)
  for await (const piece of bytes) {
    scanner.push(decode(decoder, piece), false)
    yield
  }
  scanner.push(decode(decoder), true)
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
