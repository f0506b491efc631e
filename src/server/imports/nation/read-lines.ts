import type { Database } from '../../database/engine.ts'
import { readRange } from '../../files/store.ts'

/** A line of a file; `end` is where the next one begins, in bytes. */
export interface FileLine {
  text: string
  /** Counts from 1. */
  number: number
  end: number
}

/** Where to read from: a byte at which a line begins, and how many lines stand before it. */
export interface Place {
  offset: number
  line: number
}

/** The longest line, in bytes: more than all that is written of anybody. */
export const LINE_MAX = 32 * 1024 * 1024
const NEWLINE = 10

/** A line that is longer than any that Muster writes. */
export class LineTooLong extends Error {
  readonly line: number

  constructor(line: number) {
    super(`Line ${line} is too long.`)
    this.line = line
  }
}

/**
 * The lines of a file from a place on, one after another, without those that are empty. A line may be cut over parts
 * of the file, and no more than that is in memory. Throws `LineTooLong`.
 */
export async function* readLines(
  db: Database,
  file: { id: number; size: number },
  { offset, line }: Place,
): AsyncGenerator<FileLine> {
  let waiting: Uint8Array[] = []
  let length = 0
  let number = line
  let end = offset
  for await (const part of readRange(db, file.id, offset, file.size)) {
    let from = 0
    for (let at = part.indexOf(NEWLINE); at >= 0; at = part.indexOf(NEWLINE, from)) {
      const text = Buffer.concat([...waiting, part.subarray(from, at)]).toString()
      end += length + at + 1 - from
      number += 1
      if (text.trim() !== '') yield { text, number, end }
      waiting = []
      length = 0
      from = at + 1
    }
    waiting.push(part.subarray(from))
    length += part.length - from
    if (length > LINE_MAX) throw new LineTooLong(number + 1)
  }
  const text = Buffer.concat(waiting).toString()
  if (text.trim() !== '') yield { text, number: number + 1, end: end + length }
}

/** Bytes of lines that are taken at once, at least one line: others get a turn between. */
const STEP_BYTES = 2 * 1024 * 1024
/** The most lines taken at once. */
const STEP_LINES = 1_000

/** The next lines of a file from a place on; none after the last. */
export async function nextLines(
  db: Database,
  file: { id: number; size: number },
  place: Place,
): Promise<FileLine[]> {
  const lines: FileLine[] = []
  for await (const line of readLines(db, file, place)) {
    lines.push(line)
    if (lines.length === STEP_LINES || line.end - place.offset > STEP_BYTES) break
  }
  return lines
}
