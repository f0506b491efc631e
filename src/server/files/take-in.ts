import type { Readable } from 'node:stream'
import { Problem } from '../../contract/problem.ts'
import type { Database } from '../database/engine.ts'
import { inTransaction } from '../database/transaction.ts'
import { appendPart, createFile, PART_SIZE, removeFile } from './store.ts'

/** The largest file that is taken in, in bytes. */
export const FILE_MAX = 1024 ** 3

/**
 * Takes a file in as it comes, a part at a time. What broke off leaves nothing. Throws `too_large`.
 *
 * @returns its id and its length in bytes
 */
export async function takeIn(
  db: Database,
  name: string,
  bytes: Readable,
): Promise<{ id: number; size: number }> {
  const id = await createFile(db, name, new Date())
  let size = 0
  try {
    for await (const part of parts(bytes)) {
      size += part.length
      if (size > FILE_MAX) throw new Problem('too_large', 'The file is larger than 1 GB.')
      await inTransaction(db, (trx) => appendPart(trx, id, part))
    }
    return { id, size }
  } catch (error) {
    await removeFile(db, id)
    throw error
  }
}

/** A stream cut into parts of `PART_SIZE`, the last shorter. Each holds until the next is asked for: they share their memory. */
async function* parts(bytes: Readable): AsyncGenerator<Buffer> {
  const part = Buffer.allocUnsafeSlow(PART_SIZE)
  let length = 0
  for await (const chunk of bytes as AsyncIterable<Buffer>) {
    for (let from = 0; from < chunk.length;) {
      const copied = chunk.copy(part, length, from)
      from += copied
      length += copied
      if (length < PART_SIZE) continue
      yield part
      length = 0
    }
  }
  yield part.subarray(0, length)
}
