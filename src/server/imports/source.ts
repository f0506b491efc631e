import type { Database } from '../database/engine.ts'
import { readRange } from '../files/store.ts'
import type { ByteSource } from '../tables/byte-source.ts'

/** A file that was taken in, as tables are read from. */
export const fileSource = (db: Database, fileId: number, size: number): ByteSource => ({
  size,
  read: (start, end) => readRange(db, fileId, start, Math.min(end, size)),
})
