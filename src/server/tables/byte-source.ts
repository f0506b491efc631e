import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'

/** Bytes at rest that are kept elsewhere: on disk, or in a database. */
export interface ByteSource {
  /** In bytes. */
  size: number
  /** The bytes from `start` up to but without `end`, in pieces of any size. */
  read(start: number, end: number): AsyncIterable<Uint8Array>
}

/** A file on disk. Throws when there is none. */
export async function fileSource(path: string): Promise<ByteSource> {
  const { size } = await stat(path)
  return {
    size,
    async *read(start, end) {
      if (start < end) yield* createReadStream(path, { start, end: end - 1 })
    },
  }
}

/** The bytes from `start` up to but without `end`, or up to where they end. Meant for few. */
export async function readBytes(source: ByteSource, start: number, end: number): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  for await (const piece of source.read(start, Math.min(end, source.size))) pieces.push(piece)
  return Buffer.concat(pieces)
}
