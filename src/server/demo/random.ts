/** Chances that follow from two numbers alone: sfc32, its state filled by splitmix32. */
export class Random {
  #a: number
  #b: number
  #c: number
  #counter = 1

  /** `seed` names the nation, `stream` one of its people: what one draws doesn't shift what the next gets. */
  constructor(seed: number, stream: number) {
    const fill = splitmix32(Math.imul(seed, 0x9e3779b1) ^ Math.imul(stream + 1, 0x85ebca6b))
    this.#a = fill()
    this.#b = fill()
    this.#c = fill() ^ seed
    // The first numbers of neighbouring states are still alike.
    for (let round = 0; round < 8; round++) this.next()
  }

  /** A number from 0 to 1, 1 excluded. */
  next(): number {
    const sum = (this.#a + this.#b + this.#counter) | 0
    this.#counter = (this.#counter + 1) | 0
    this.#a = this.#b ^ (this.#b >>> 9)
    this.#b = (this.#c + (this.#c << 3)) | 0
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0
    return (sum >>> 0) / 2 ** 32
  }

  /** A whole number from 0 to `limit`, `limit` excluded. */
  below(limit: number): number {
    return Math.floor(this.next() * limit)
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + this.below(high - low + 1)
  }

  /** True in `share` of the cases, 0 to 1. */
  chance(share: number): boolean {
    return this.next() < share
  }

  /** One of the list, each as likely. */
  pick<Item>(list: readonly Item[]): Item {
    return list[this.below(list.length)] as Item
  }

  /** One of the list, as likely as its `weight` is large. */
  weighted<Item extends { weight: number }>(list: readonly Item[]): Item {
    let left = this.next() * list.reduce((sum, item) => sum + item.weight, 0)
    return list.find((item) => (left -= item.weight) < 0) ?? (list[0] as Item)
  }
}

function splitmix32(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x9e3779b9) | 0
    let mixed = state ^ (state >>> 16)
    mixed = Math.imul(mixed, 0x21f0aaad)
    mixed ^= mixed >>> 15
    mixed = Math.imul(mixed, 0x735a2d97)
    return mixed ^ (mixed >>> 15)
  }
}
