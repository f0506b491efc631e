import type { Property } from './property.ts'
import { writingOf, type Writing } from './writing.ts'

/** The properties of a card, by their names, those that somebody prefers first. */
export class CardProperties {
  readonly writing: Writing
  readonly #byName: ReadonlyMap<string, Property[]>
  readonly #labels: ReadonlyMap<string, string>

  constructor(properties: readonly Property[]) {
    this.#byName = Map.groupBy(
      properties.toSorted((one, other) => one.preference - other.preference),
      ({ name }) => name,
    )
    this.writing = writingOf(this.all('VERSION')[0]?.value ?? '')
    this.#labels = new Map(
      this.all('X-ABLABEL')
        .filter(({ group }) => group !== '')
        // Apple’s own labels stand in signs: `_$!<Mobile>!$_`.
        .map(({ group, value }) => [group, this.writing.text(value).replace(/^_\$!<(.*)>!\$_$/, '$1')]),
    )
  }

  all(name: string): readonly Property[] {
    return this.#byName.get(name) ?? []
  }

  /** The texts of all properties of a name that say something. */
  texts(name: string): string[] {
    return this.all(name)
      .map(({ value }) => this.writing.text(value))
      .filter(Boolean)
  }

  text(name: string): string {
    return this.texts(name)[0] ?? ''
  }

  /** The parts of the first property of a name that has any, each with the texts of its list. */
  parts(name: string): string[][] {
    const found = this.all(name).map(({ value }) => this.writing.parts(value))
    return found.find((parts) => parts.flat().some(Boolean)) ?? []
  }

  /** Whether the types of a property or its label have one of these words. */
  is({ types, group }: Property, ...words: string[]): boolean {
    const label =
      this.#labels
        .get(group)
        ?.toLowerCase()
        .split(/\P{L}+/u) ?? []
    return words.some((word) => types.has(word) || label.includes(word))
  }
}
