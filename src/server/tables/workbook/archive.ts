import { Readable } from 'node:stream'
import { fromRandomAccessReaderPromise, RandomAccessReader, type Entry, type ZipFile } from 'yauzl'
import type { ByteSource } from '../byte-source.ts'
import { TableRefusal } from '../refusal.ts'

const MB = 1024 * 1024
/** The largest workbook that is read, in megabytes. */
export const WORKBOOK_MAX = 50
/** The most bytes that a part may be unpacked to: a million rows of thirty columns are less. */
const PART_MAX = 1024 * MB
/** No sheet is packed this well; what is was made to swell. Small parts may be: they do no harm. */
const RATIO_MAX = 200
const RATIO_FREE = 16 * MB
/** A workbook has some dozens of parts, and a few for each sheet. */
const PARTS_MAX = 10_000

/** The parts of a workbook, which is a ZIP archive. */
export interface Archive {
  has: (path: string) => boolean
  /** As many bytes as a part is packed in. */
  packed: (path: string) => number
  /** A part, unpacked as it is read. Throws TableRefusal when it isn't there, is broken or too large. */
  read: (path: string) => AsyncGenerator<Uint8Array>
}

/**
 * Opens the archive that a workbook is.
 *
 * @throws TableRefusal when it is broken or too large
 */
export async function openArchive(source: ByteSource): Promise<Archive> {
  if (source.size > WORKBOOK_MAX * MB)
    throw new TableRefusal('workbook_too_large', undefined, { limit: WORKBOOK_MAX })
  const reader = new SourceReader(source)
  /** What isn't the archive's fault is no refusal. */
  const refusal = (error: unknown) =>
    reader.failure ?? (error instanceof TableRefusal ? error : new TableRefusal('broken_workbook'))
  try {
    const zip = await fromRandomAccessReaderPromise(reader, source.size, { autoClose: false })
    const parts = await partsOf(zip)
    return {
      has: (path) => parts.has(path),
      packed: (path) => parts.get(path)?.compressedSize ?? 0,
      async *read(path) {
        try {
          yield* await zip.openReadStreamPromise(checkedPart(parts.get(path)))
        } catch (error) {
          throw refusal(error)
        }
      },
    }
  } catch (error) {
    throw refusal(error)
  }
}

async function partsOf(zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > PARTS_MAX) throw new TableRefusal('workbook_swells')
  const parts = new Map<string, Entry>()
  for await (const entry of zip.eachEntry()) parts.set(entry.fileName, entry)
  return parts
}

/** A part is never unpacked to more than it says here: yauzl counts. */
function checkedPart(part: Entry | undefined): Entry {
  if (!part) throw new TableRefusal('broken_workbook')
  refuseSwollen(part.uncompressedSize, part.compressedSize)
  return part
}

/**
 * Looks whether what is made of a part is in proportion to the bytes it is packed in.
 *
 * @throws TableRefusal when it isn't
 */
export function refuseSwollen(size: number, packed: number): void {
  const swells = size > RATIO_FREE && size > packed * RATIO_MAX
  if (swells || size > PART_MAX) throw new TableRefusal('workbook_swells')
}

/** Lets yauzl read from a source. */
class SourceReader extends RandomAccessReader {
  readonly #source: ByteSource
  /** What the source threw, if it did. */
  failure: unknown

  constructor(source: ByteSource) {
    super()
    this.#source = source
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.#read(start, end), { objectMode: false })
  }

  async *#read(start: number, end: number): AsyncGenerator<Uint8Array> {
    try {
      yield* this.#source.read(start, end)
    } catch (error) {
      this.failure = error
      throw error
    }
  }
}
