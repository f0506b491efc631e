import { plainLetters } from './names/community.ts'
import type { PersonName } from './names.ts'
import type { Random } from './random.ts'

/** Set aside by RFC 2606: mail to these reaches nobody. */
const domains = ['example.com', 'example.com', 'example.com', 'example.org', 'example.net']

/** Hands out email addresses made of names, none of them twice. */
export class EmailBook {
  readonly #given = new Map<string, number>()

  /** An address for the name, such as `maria.garcia3@example.org`. */
  address(name: PersonName, random: Random): string {
    const first = plainLetters(name.latin.first)
    const last = plainLetters(name.latin.last.split(' ')[0] ?? '')
    const local = random.pick([
      `${first}.${last}`,
      `${first}.${last}`,
      `${first}${last}`,
      `${first}_${last}`,
      `${first.charAt(0)}${last}`,
      `${last}.${first}`,
    ])
    const earlier = this.#given.get(local) ?? 0
    this.#given.set(local, earlier + 1)
    return `${local}${earlier === 0 ? '' : earlier + 1}@${random.pick(domains)}`
  }
}
