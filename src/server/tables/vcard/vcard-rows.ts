import type { Found, VcardFormat } from '../../../contract/table-format.ts'
import type { ByteSource } from '../byte-source.ts'
import { TableRefusal } from '../refusal.ts'
import type { RawRow } from '../split-cells.ts'
import { decoderOf } from '../text-encoding.ts'
import { TextRemarks } from '../text-remarks.ts'
import { wholePieces } from '../whole-pieces.ts'
import { CardReader, type ReadCard } from './card-reader.ts'
import { cardColumns, type CardColumn } from './columns.ts'
import { ContentLines } from './content-lines.ts'

/**
 * The cells of a file of vCards (2.1, RFC 2426, RFC 6350) as rows, below one with the names of the columns that any of
 * them fills: the file is read once to know them, and once more. A card's row has its number, the first 1.
 *
 * @param found what is to be said of the letters is added to it
 * @throws TableRefusal when there is nobody in it
 */
export async function* vcardRows(
  source: ByteSource,
  format: VcardFormat,
  found: Found,
): AsyncGenerator<RawRow[], void, void> {
  const used = new Set<string>()
  for await (const { cards } of cardsOf(source, format)) {
    for (const { card } of cards) for (const column of Object.keys(card)) used.add(column)
  }
  if (used.size === 0) throw new TableRefusal('no_cards')
  const columns = (Object.keys(cardColumns) as CardColumn[]).filter((column) => used.has(column))
  const remarks = new TextRemarks(found)
  yield [{ number: 1, cells: columns.map((column) => cardColumns[column]) }]
  for await (const { text, cards } of cardsOf(source, format)) {
    const rows = cards.map(({ card, ...row }) => ({
      ...row,
      cells: columns.map((column) => card[column] ?? ''),
    }))
    remarks.take(text, rows)
    yield rows
  }
}

/** The cards of each piece of a file, with its text. */
async function* cardsOf(
  source: ByteSource,
  { encoding }: VcardFormat,
): AsyncGenerator<{ text: string; cards: ReadCard[] }> {
  const decode = decoderOf(encoding, { isStrict: false })
  const lines = new ContentLines()
  const reader = new CardReader(encoding === 'windows-1252')
  for await (const bytes of wholePieces(source, encoding)) {
    const text = decode(bytes)
    yield { text, cards: lines.push(text, false).flatMap((line) => reader.take(line)) }
  }
  yield { text: '', cards: [...lines.push('', true).flatMap((line) => reader.take(line)), ...reader.end()] }
}
