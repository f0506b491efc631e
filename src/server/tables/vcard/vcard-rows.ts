import type { Found, VcardFormat } from '../../../contract/table-format.ts'
import type { ByteSource } from '../byte-source.ts'
import type { RawRow } from '../split-cells.ts'
import { BYTE_ORDER_MARK, decoderOf } from '../text-encoding.ts'
import { TextRemarks } from '../text-remarks.ts'
import { wholePieces } from '../whole-pieces.ts'
import { cardColumns, type Card, type CardColumn } from './columns.ts'
import { ContentLines } from './content-lines.ts'
import { readProperty, type Property } from './property.ts'
import { readCard } from './read-card.ts'

/** The most properties of a card that are looked at: more are no contact of somebody's. */
const PROPERTIES_MAX = 1_000

/**
 * The cards of a file of vCards (2.1, RFC 2426, RFC 6350) as rows, below one with the names of the columns that any of
 * them fills: the file is read once to know them, and once more. A card's row is one more than its number.
 *
 * @param found what is to be said of the letters is added to it
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
  const columns = (Object.keys(cardColumns) as CardColumn[]).filter((column) => used.has(column))
  const remarks = new TextRemarks(found)
  yield [{ number: 1, cells: columns.map((column) => cardColumns[column]) }]
  for await (const { text, cards } of cardsOf(source, format)) {
    const rows = cards.map(({ number, card }) => ({
      number: number + 1,
      cells: columns.map((column) => card[column] ?? ''),
    }))
    remarks.take(text, rows)
    yield rows
  }
}

interface Cards {
  text: string
  cards: { number: number; card: Card }[]
}

/** The cards of each piece of a file, with its text. */
async function* cardsOf(source: ByteSource, { encoding }: VcardFormat): AsyncGenerator<Cards> {
  const decode = decoderOf(encoding, { isStrict: false })
  const lines = new ContentLines()
  const reader = new CardReader()
  let isStart = true
  for await (const bytes of wholePieces(source, encoding)) {
    const decoded = decode(bytes)
    const text = isStart && decoded.startsWith(BYTE_ORDER_MARK) ? decoded.slice(1) : decoded
    isStart = false
    yield { text, cards: lines.push(text, false).flatMap((line) => reader.take(line)) }
  }
  yield { text: '', cards: [...lines.push('', true).flatMap((line) => reader.take(line)), ...reader.end()] }
}

/** Gathers the lines of cards; a card within another, as of somebody's agent, is passed over. */
class CardReader {
  #depth = 0
  #number = 0
  #properties: Property[] = []

  take(line: string): Cards['cards'] {
    if (/^begin:vcard\s*$/i.test(line)) {
      // One that was never ended is over where the next begins.
      const cut = this.#depth === 1 && this.#properties.length > 0 && !this.#isWithin() ? this.end() : []
      this.#depth += 1
      return cut
    }
    if (/^end:vcard\s*$/i.test(line)) {
      this.#depth = Math.max(0, this.#depth - 1)
      return this.#depth === 0 ? this.#card() : []
    }
    if (this.#depth !== 1 || this.#properties.length >= PROPERTIES_MAX) return []
    const property = readProperty(line)
    if (property) this.#properties.push(property)
    return []
  }

  /** The last card, where the file ends within it. */
  end(): Cards['cards'] {
    this.#depth = 0
    return this.#card()
  }

  /** Whether the card that begins is a part of this one (vCard 2.1: `AGENT:`). */
  #isWithin(): boolean {
    return this.#properties.at(-1)?.name === 'AGENT'
  }

  #card(): Cards['cards'] {
    const properties = this.#properties
    this.#properties = []
    if (properties.length === 0) return []
    this.#number += 1
    const card = readCard(properties)
    return card ? [{ number: this.#number, card }] : []
  }
}
