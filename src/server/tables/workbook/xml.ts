import { TableRefusal } from '../refusal.ts'
import { BYTE_ORDER_MARK, wholeLength } from '../text-encoding.ts'
import { XmlScanner, type XmlHandlers } from './xml-scanner.ts'

/**
 * Reads a part of a workbook, and pauses after each piece for what the handlers have gathered to be taken. What isn't
 * whole yet is kept as bytes, and read with the next piece: texts that were joined are slower to go through.
 *
 * @throws TableRefusal when it isn't well formed
 */
export async function* readXml(
  bytes: AsyncIterable<Uint8Array>,
  handlers: XmlHandlers,
): AsyncGenerator<void> {
  const scanner = new XmlScanner(handlers)
  let rest: Uint8Array = new Uint8Array()
  let isFirst = true
  const take = (piece: Uint8Array, isEnd: boolean) => {
    const whole = isEnd ? piece : piece.subarray(0, wholeLength(piece, 'utf-8'))
    const decoded = decode(whole)
    const text = isFirst && decoded.startsWith(BYTE_ORDER_MARK) ? decoded.slice(1) : decoded
    if (text !== '') isFirst = false
    const taken = scanner.take(text, isEnd)
    rest = piece.subarray(whole.length - Buffer.byteLength(text.slice(taken)))
  }
  for await (const piece of bytes) {
    take(rest.length > 0 ? Buffer.concat([rest, piece]) : piece, false)
    yield
  }
  take(rest, true)
  yield
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decode(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes)
  } catch {
    throw new TableRefusal('broken_workbook')
  }
}

/** Reads a whole part of a workbook. */
export async function readWholeXml(bytes: AsyncIterable<Uint8Array>, handlers: XmlHandlers): Promise<void> {
  const pieces = readXml(bytes, handlers)
  while (!(await pieces.next()).done);
}
