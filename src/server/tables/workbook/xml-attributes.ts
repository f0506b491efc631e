import { unescaped } from './xml-entities.ts'

/** The attributes of the tag that was just read. They are made texts only when someone asks for them. */
export class XmlAttributes {
  #text = ''
  #hasEntities = false
  /** For each attribute where its name starts and ends, and its value. */
  readonly #places: number[] = []
  #count = 0

  /** Forgets those of the tag before; the places of new ones are within this text, which may have entities. */
  start(text: string, hasEntities: boolean): void {
    this.#text = text
    this.#hasEntities = hasEntities
    this.#count = 0
  }

  add(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void {
    const at = this.#count * 4
    this.#places[at] = nameStart
    this.#places[at + 1] = nameEnd
    this.#places[at + 2] = valueStart
    this.#places[at + 3] = valueEnd
    this.#count += 1
  }

  /** The value of an attribute, by its name with the prefix that it is written with. */
  get(name: string): string | undefined {
    const { length } = name
    const first = name.charCodeAt(0)
    for (let at = 0; at < this.#count * 4; at += 4) {
      const start = this.#place(at)
      if (this.#place(at + 1) - start !== length || this.#text.charCodeAt(start) !== first) continue
      if (length === 1 || this.#text.startsWith(name, start)) return this.#value(at)
    }
    return undefined
  }

  /** All of them, with their prefixes. */
  *all(): Generator<[name: string, value: string]> {
    for (let at = 0; at < this.#count * 4; at += 4)
      yield [this.#text.slice(this.#place(at), this.#place(at + 1)), this.#value(at)]
  }

  #value(at: number): string {
    const value = this.#text.slice(this.#place(at + 2), this.#place(at + 3))
    return this.#hasEntities ? unescaped(value) : value
  }

  #place(at: number): number {
    return this.#places[at] as number
  }
}
