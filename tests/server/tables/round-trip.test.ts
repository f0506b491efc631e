import fc from 'fast-check'
import { stringify } from 'csv-stringify/sync'
import { expect, it } from 'vitest'
import { tableDelimiters } from '../../../src/contract/table-format.ts'
import { bytesSource, encoded } from '../setting/bytes.ts'
import { readAll } from './reading.ts'

const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const

/** What is hard to tell from what ends a cell, and what one encoding or another writes in several bytes. */
const letters = fc.constantFrom('a', ' ', '"', "'", ',', ';', '\t', '|', '\n', '\r', '\r\n', '=', 'é', '€')
const others = fc.constantFrom('李', '🦜', '\uFEFF', '\u2028')
const cell = (encoding: string) =>
  fc.string({ unit: encoding === 'windows-1252' ? letters : fc.oneof(letters, others), maxLength: 12 })

it('Whatever is written as a table of text is read as it was, in whatever pieces', async () => {
  const files = fc.constantFrom(...encodings).chain((encoding) =>
    fc.record({
      encoding: fc.constant(encoding),
      delimiter: fc.constantFrom(...tableDelimiters),
      quote: fc.constantFrom('"' as const, "'" as const),
      lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
      // A row of nothing but spaces is none: the first cell always has something.
      rows: fc.array(
        fc.tuple(
          cell(encoding).map((text) => `${text}x`),
          cell(encoding),
          cell(encoding),
        ),
      ),
      piece: fc.integer({ min: 1, max: 40 }),
    }),
  )
  await fc.assert(
    fc.asyncProperty(files, async ({ encoding, delimiter, quote, lineEnd, rows, piece }) => {
      const header = ['one', 'two', 'three']
      const text = stringify([header, ...rows], {
        delimiter,
        quote,
        escape: quote,
        record_delimiter: lineEnd,
        quoted_match: /[\r\n]/,
      })
      const source = bytesSource(encoded(text, encoding), piece)
      const table = await readAll(source, { kind: 'text', encoding, delimiter, quote })
      expect(table.header).toEqual(header)
      expect(table.rows.map(({ cells }) => cells)).toEqual(rows)
    }),
  )
})
