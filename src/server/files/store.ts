import { formatTime } from '../../contract/times.ts'
import type { Database } from '../database/engine.ts'
import { insertRows } from '../database/insert-rows.ts'

/** Bytes of a part: a file of a gigabyte has a thousand, and no more of it is in memory. */
export const PART_SIZE = 1024 * 1024

/** Makes an empty file. @returns its id */
export async function createFile(db: Database, name: string, now: Date): Promise<number> {
  const [id] = await insertRows(db, 'files', [{ name, size: 0, created_at: formatTime(now) }], 'id')
  return id as number
}

/** Adds a part at the end of a file. Give it a transaction. */
export async function appendPart(trx: Database, fileId: number, bytes: Uint8Array): Promise<void> {
  if (bytes.length === 0) return
  const last = await trx
    .selectFrom('file_parts')
    .select('number')
    .where('file_id', '=', fileId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  await insertRows(trx, 'file_parts', [{ file_id: fileId, number: (last?.number ?? -1) + 1, bytes }])
  await trx
    .updateTable('files')
    .set(({ eb }) => ({ size: eb('size', '+', bytes.length) }))
    .where('id', '=', fileId)
    .execute()
}

/** The part of a number, undefined after the last. */
async function readPart(db: Database, fileId: number, number: number): Promise<Uint8Array | undefined> {
  const row = await db
    .selectFrom('file_parts')
    .select('bytes')
    .where('file_id', '=', fileId)
    .where('number', '=', number)
    .executeTakeFirst()
  return row?.bytes
}

/** Everything in a file, part by part. */
export async function* readFile(db: Database, fileId: number): AsyncGenerator<Uint8Array> {
  for (let number = 0; ; number += 1) {
    const bytes = await readPart(db, fileId, number)
    if (!bytes) return
    yield bytes
  }
}

/** Bytes of a file whose parts are all of `PART_SIZE` but the last; `end` is not among them. */
export async function* readRange(
  db: Database,
  fileId: number,
  start: number,
  end: number,
): AsyncGenerator<Uint8Array> {
  for (let at = start; at < end;) {
    const number = Math.floor(at / PART_SIZE)
    const bytes = await readPart(db, fileId, number)
    if (!bytes) return
    const from = at - number * PART_SIZE
    yield bytes.subarray(from, Math.min(bytes.length, end - number * PART_SIZE))
    at = (number + 1) * PART_SIZE
  }
}

/** Removes a file with everything in it. */
export async function removeFile(db: Database, fileId: number): Promise<void> {
  await db.deleteFrom('files').where('id', '=', fileId).execute()
}
