import { ROW_MAX } from '../limits.ts'
import type { RawRow } from '../split-cells.ts'
import type { Card } from './columns.ts'
import { readProperty, type Property } from './property.ts'
import { readCard } from './read-card.ts'

/** The most properties of a card: more are no contact of somebody's. */
const PROPERTIES_MAX = 1_000

/** A card of a file, counted from 1 with those that are of nobody. */
export interface ReadCard extends Pick<RawRow, 'number' | 'problem'> {
  card: Card
}

/** Gathers the lines of cards; a card within another, as of somebody's agent, is passed over. */
export class CardReader {
  readonly #isWestern: boolean
  #depth = 0
  #number = 0
  #properties: Property[] = []
  #characters = 0

  /** @param isWestern whether the file is read as Windows-1252 */
  constructor(isWestern: boolean) {
    this.#isWestern = isWestern
  }

  /** The cards that a line brings to their end. */
  take(line: string): ReadCard[] {
    if (/^begin:vcard\s*$/i.test(line)) return this.#begin()
    if (/^end:vcard\s*$/i.test(line)) {
      this.#depth = Math.max(0, this.#depth - 1)
      return this.#depth === 0 ? this.#card() : []
    }
    if (this.#depth !== 1) return []
    // vCard 2.1 has the card of an agent on the lines below, and some begin it on the same.
    if (/^(?:[\w-]+\.)?agent(?:;[^:]*)?:\s*begin:vcard\s*$/i.test(line)) this.#depth += 1
    else this.#keep(line)
    return []
  }

  /** The last card, where the file ends within it: what it says may have lost its end. */
  end(): ReadCard[] {
    if (this.#depth === 0) return []
    this.#depth = 0
    return this.#card('card_cut')
  }

  /** A card that was never ended is over where the next begins. */
  #begin(): ReadCard[] {
    const isWithin = this.#depth > 1 || (this.#depth === 1 && this.#properties.at(-1)?.name === 'AGENT')
    const before = isWithin || this.#depth === 0 ? [] : this.#card()
    this.#depth = isWithin ? this.#depth + 1 : 1
    return before
  }

  #keep(line: string): void {
    if (this.#isTooLarge) return
    const property = readProperty(line, this.#isWestern)
    if (!property) return
    this.#properties.push(property)
    this.#characters += line.length
  }

  get #isTooLarge(): boolean {
    return this.#properties.length > PROPERTIES_MAX || this.#characters > ROW_MAX
  }

  #card(cut?: 'card_cut'): ReadCard[] {
    const problem = this.#isTooLarge ? 'card_too_large' : cut
    const properties = this.#properties
    this.#properties = []
    this.#characters = 0
    this.#number += 1
    const card = readCard(properties)
    if (card === null) return []
    return [problem === undefined ? { number: this.#number, card } : { number: this.#number, card, problem }]
  }
}
