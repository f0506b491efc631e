import { soundsNear } from '../../src/server/text/sound.ts'
import type { Address } from '../../src/contract/address.ts'
import { addressIn } from '../../src/server/demo/addresses.ts'
import { cities } from '../../src/server/demo/cities.ts'
import { EmailBook } from '../../src/server/demo/emails.ts'
import { communityIn, nameIn } from '../../src/server/demo/names.ts'
import type { Random } from '../../src/server/demo/random.ts'

/** Someone as they are known, column by column; an empty text says nothing. */
export interface Row {
  first_name: string
  middle_name: string
  last_name: string
  suffix: string
  sex: 'F' | 'M' | ''
  birthdate: string
  email: string
  phone: string
  mobile: string
  address1: string
  address2: string
  city: string
  state: string
  zip: string
  van_id: string
}

/** The columns, and where each goes. */
export const columns = {
  first_name: 'first_name',
  middle_name: 'middle_name',
  last_name: 'last_name',
  suffix: 'suffix',
  sex: 'sex',
  birthdate: 'birthdate',
  email: 'email',
  phone: 'phone',
  mobile: 'mobile',
  address1: 'home_address.address1',
  address2: 'home_address.address2',
  city: 'home_address.city',
  state: 'home_address.state',
  zip: 'home_address.zip',
  van_id: 'van_id',
} as const satisfies Record<keyof Row, string>

const american = cities.filter(({ country }) => country === 'US')
const two = (number: number) => String(number).padStart(2, '0')

/** Makes people as a nation has them: what is known of them at written rates. */
export class People {
  readonly #random: Random
  readonly #emails = new EmailBook()
  #numbers = 0

  constructor(random: Random) {
    this.#random = random
  }

  /** Somebody new. */
  next(): Row {
    const random = this.#random
    const city = random.pick(american)
    const community = communityIn(city, random)
    const sex = random.chance(0.5) ? 'F' : 'M'
    const name = nameIn(community, sex, random)
    const some = (share: number, value: string) => (random.chance(share) ? value : '')
    const middle = name.middle ?? some(0.4, nameIn(community, sex, random).first.split(' ')[0] ?? '')
    return {
      first_name: name.first,
      middle_name: random.chance(0.5) ? middle.slice(0, 1) : middle,
      last_name: name.last,
      suffix: sex === 'M' ? some(0.03, random.pick(['Jr.', 'Sr.', 'III'])) : '',
      sex: some(0.9, sex) as Row['sex'],
      birthdate: some(0.85, this.birthdate(1930, 2006)),
      email: some(0.7, this.#emails.address(name, random)),
      phone: some(0.4, this.phone()),
      mobile: some(0.6, this.phone()),
      ...this.place(),
      van_id: some(0.2, this.vanId()),
    }
  }

  place(): Pick<Row, 'address1' | 'address2' | 'city' | 'state' | 'zip'> {
    const random = this.#random
    const { address1, address2, city, state, zip } = addressIn(random.pick(american), random) as Address
    const text = (value: string | null) => value ?? ''
    return {
      address1: text(address1),
      address2: text(address2),
      city: text(city),
      state: text(state),
      zip: text(zip),
    }
  }

  birthdate(from: number, to: number): string {
    const random = this.#random
    return `${random.between(from, to)}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`
  }

  phone(): string {
    const random = this.#random
    return `(${random.between(201, 989)}) 555-${String(random.below(10_000)).padStart(4, '0')}`
  }

  vanId(): string {
    this.#numbers += 1
    return String(100_000 + this.#numbers)
  }

  /** A first name of a sex that isn't this one, nor another spelling of it: nobody calls twins so. */
  otherFirst(sex: 'F' | 'M', than: string): string {
    for (;;) {
      const { first } = nameIn(communityIn(american[0] as never, this.#random), sex, this.#random)
      const isOtherLetter = first.slice(0, 1).toLowerCase() !== than.slice(0, 1).toLowerCase()
      if (isOtherLetter && !soundsNear(first.toLowerCase(), than.toLowerCase())) return first
    }
  }

  /** Another family name. */
  otherLast(): string {
    return nameIn(communityIn(american[0] as never, this.#random), 'F', this.#random).last
  }
}
