import { CELL_MAX } from '../../limits.ts'
import { TableRefusal, type Place } from '../../refusal.ts'

const space = /[ \t\r\n]+/g

/** Puts together the text of a cell from its paragraphs (OpenDocument 1.3, part 3, 6.1.2). */
export class Paragraphs {
  readonly #place: () => Place
  #text = ''
  #count = 0
  /** Whether space that comes now says nothing, at the start of a paragraph and after other space. */
  #isAfterSpace = true

  /** Told where the cell is. */
  constructor(place: () => Place) {
    this.#place = place
  }

  start(): void {
    if (this.#count > 0) this.#add('\n')
    this.#count += 1
    this.#isAfterSpace = true
  }

  /** Space is as much as one space, and none at either end. */
  add(text: string): void {
    const even = text.replaceAll(space, ' ')
    this.#add(this.#isAfterSpace && even.startsWith(' ') ? even.slice(1) : even)
    if (even !== '') this.#isAfterSpace = even.endsWith(' ')
  }

  /** What is written for a space, a tab or a line end that is meant. */
  addMeant(letter: string, count = 1): void {
    if (!(count <= CELL_MAX)) this.#refuse()
    this.#add(letter.repeat(count))
    this.#isAfterSpace = false
  }

  end(): void {
    if (this.#isAfterSpace && this.#text.endsWith(' ')) this.#text = this.#text.slice(0, -1)
  }

  /** The text so far; undefined when there is no paragraph. */
  take(): string | undefined {
    const text = this.#count > 0 ? this.#text : undefined
    this.#text = ''
    this.#count = 0
    return text
  }

  #add(text: string): void {
    this.#text += text
    if (this.#text.length > CELL_MAX) this.#refuse()
  }

  #refuse(): never {
    throw new TableRefusal('cell_too_large', this.#place(), { limit: CELL_MAX })
  }
}
