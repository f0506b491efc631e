import { describe, expect, it } from 'vitest'
import { ignoredKeys, PersonInputSchema, type PersonInput } from '../../../src/contract/person.ts'
import { addressFields } from '../../../src/contract/fields.ts'
import { cities, type City } from '../../../src/server/demo/cities.ts'
import { demoPeople } from '../../../src/server/demo/people.ts'

const now = new Date('2026-03-01T12:00:00Z')
const count = 10_000
const nation = (seed: number, size: number) => [...demoPeople({ count: size, seed, now })]
const people = nation(1, count)
const inputs = people.map(({ input }) => input)

const valuesOf = <Name extends keyof PersonInput>(...names: Name[]) =>
  inputs.flatMap((input) => names.map((name) => input[name])).filter((value) => value != null)
const shareOf = (holds: (input: PersonInput) => unknown) => inputs.filter(holds).length / count

/** Kilometres between two points in WGS-84 degrees. */
function distance(one: { lat: number; lng: number }, other: { lat: number; lng: number }): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2
  const chord =
    half(one.lat, other.lat) +
    Math.cos(radians(one.lat)) * Math.cos(radians(other.lat)) * half(one.lng, other.lng)
  return 2 * 6371 * Math.asin(Math.sqrt(chord))
}

describe('the demo nation', () => {
  it('is the same every time for a seed, and another for another seed', () => {
    expect(nation(7, 500)).toEqual(nation(7, 500))
    expect(nation(8, 500)).not.toEqual(nation(7, 500))
  })

  it('starts with the smaller nation when it is larger', () => {
    expect(people.slice(0, 700)).toEqual(nation(1, 700))
  })

  it('has as many people as asked for, none too', () => {
    expect(people).toHaveLength(count)
    expect(nation(1, 0)).toEqual([])
  })

  it('ties people only to people who came before them', () => {
    const isEarlier = (tie: number | null, ordinal: number) => tie === null || (tie >= 0 && tie < ordinal)
    people.forEach(({ recruiter, parent }, ordinal) => {
      expect(isEarlier(recruiter, ordinal) && isEarlier(parent, ordinal)).toBe(true)
    })
    expect(people.filter(({ recruiter }) => recruiter !== null).length).toBeGreaterThan(1_000)
    expect(people.filter(({ parent }) => parent !== null).length).toBeGreaterThan(500)
  })
})

describe('a demo person', () => {
  it('is accepted by the contract as they are, field by field', () => {
    for (const input of inputs) {
      expect(ignoredKeys(input)).toEqual([])
      expect(PersonInputSchema.parse(input)).toEqual(input)
    }
  })

  it('always has a name, a phone number or an email', () => {
    const identified = ({ first_name, last_name, mobile, phone, email1 }: PersonInput) =>
      first_name || last_name || mobile || phone || email1
    expect(shareOf(identified)).toBe(1)
    expect(valuesOf('first_name', 'middle_name', 'last_name').filter((name) => !name.trim())).toEqual([])
  })

  it('has an email address at which nobody can be reached', () => {
    const emails = valuesOf('email1', 'email2')
    expect(emails.length).toBeGreaterThan(7_000)
    for (const email of emails) expect(email).toMatch(/^[a-z0-9._]+@example\.(com|org|net)$/i)
  })

  it('has a phone number that is set aside for fiction', () => {
    const fictional = [
      /^\([2-9]\d\d\) 555-01\d\d$/,
      /^(0|\+44 )(1632 960|7700 900|20 7946 0|161 496 0|141 496 0|29 2018 0)\d{3}$/,
      /^(0|\+33 )(1 99 00|4 65 71|6 39 98)( \d\d){2}$/,
    ]
    const numbers = valuesOf('mobile', 'phone', 'work_phone_number')
    expect(numbers.length).toBeGreaterThan(6_000)
    for (const number of numbers)
      expect(number).toSatisfy((one: string) => fictional.some((form) => form.test(one)))
  })

  it('shares a mobile number or an email only with a likely duplicate', () => {
    for (const name of ['mobile', 'email1'] as const) {
      const values = valuesOf(name).map((value) => value.toLowerCase())
      expect(values.length - new Set(values).size).toBeLessThan(count * 0.02)
    }
  })

  it('has a primary email that exists, and that works when another one bounces', () => {
    for (const { primary_email_id: primary, email1, email2, email1_is_bad } of inputs) {
      const allowed = email2 ? (email1_is_bad ? [2] : [1, 2]) : [email1 ? 1 : null]
      expect(allowed).toContain(primary ?? null)
    }
  })

  it('lives within a few kilometres of the city that the address names', () => {
    const addresses = valuesOf(...addressFields)
    expect(addresses.length).toBeGreaterThan(8_000)
    for (const address of addresses) {
      const place = cities.find(({ name, state }) => name === address.city && state === address.state)
      expect(place?.country).toBe(address.country_code)
      expect(place?.zips.some((start) => address.zip?.startsWith(start))).toBe(true)
      expect(address.address1).toMatch(/\p{L}/u)
    }
    for (const { city, state, lat, lng } of addresses.filter((address) => address.lat !== null)) {
      const place = cities.find((one) => one.name === city && one.state === state) as City
      expect(distance(place, { lat: Number(lat), lng: Number(lng) })).toBeLessThan(place.radius + 0.01)
      expect(`${lat} ${lng}`).toMatch(/^-?\d+(\.\d{1,6})? -?\d+(\.\d{1,6})?$/)
    }
    expect(new Set(addresses.map(({ city }) => city)).size).toBeGreaterThan(60)
  })

  it('is an adult of at most 95 years, and was one when added', () => {
    const birthdates = valuesOf('birthdate').toSorted()
    expect((birthdates[0] ?? '') > '1931-03-01').toBe(true)
    expect((birthdates.at(-1) ?? '') <= '2008-03-01').toBe(true)
  })

  it('was added in the last four years, later people later', () => {
    const times = valuesOf('created_at')
    expect(times).toHaveLength(count)
    expect(times).toEqual(times.toSorted())
    expect((times[0] ?? '') >= '2022-02-28').toBe(true)
    expect((times.at(-1) ?? '') > '2026-02-27' && (times.at(-1) ?? '') < '2026-03-01T12:00:00').toBe(true)
  })

  it('has donation totals that agree with each other', () => {
    const donors = inputs.filter(({ is_donor }) => is_donor)
    expect(donors.length).toBeGreaterThan(300)
    for (const donor of donors) {
      expect(donor.donations_count).toBeGreaterThan(0)
      expect(donor.donations_amount_in_cents).toBeGreaterThanOrEqual(donor.donations_count ?? 0)
      expect(donor.donations_count_this_cycle).toBeLessThanOrEqual(donor.donations_count ?? 0)
      expect((donor.first_donated_at ?? '') <= (donor.last_donated_at ?? '')).toBe(true)
    }
  })

  it('has outside ids that nobody else has', () => {
    for (const name of ['external_id', 'van_id', 'county_file_id'] as const) {
      const ids = valuesOf(name)
      expect(ids.length).toBeGreaterThan(500)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })
})

describe('the people of the demo nation', () => {
  it.each(['Latin', 'Arabic', 'Han', 'Hangul', 'Hiragana', 'Cyrillic', 'Devanagari', 'Ethiopic'])(
    'have names in the %s script',
    (script) => {
      const letters = new RegExp(`\\p{Script=${script}}`, 'u')
      expect(valuesOf('first_name', 'last_name').some((name) => letters.test(name))).toBe(true)
    },
  )

  it('are English speakers for a half and Spanish speakers for a fifth', () => {
    const known = valuesOf('language')
    const share = (language: string) => known.filter((one) => one === language).length / known.length
    expect(share('EN')).toBeCloseTo(0.55, 1)
    expect(share('ES')).toBeCloseTo(0.2, 1)
  })

  it('lack parts: some have only an email, a phone number or a first name, some no address', () => {
    const only = (name: keyof PersonInput) => (input: PersonInput) =>
      Object.keys(input).every((key) => [name, 'primary_email_id', 'created_at'].includes(key))
    expect(shareOf(only('email1'))).toBeGreaterThan(0.02)
    expect(shareOf(only('mobile'))).toBeGreaterThan(0.02)
    expect(shareOf(({ first_name, last_name }) => first_name && !last_name)).toBeGreaterThan(0.01)
    expect(shareOf(({ home_address }) => !home_address)).toBeGreaterThan(0.1)
  })

  it('hold likely duplicates: the same email in other letters, the same mobile, the same name and birth', () => {
    const repeated = (keyOf: (input: PersonInput) => string | null | undefined) => {
      const keys = inputs.map(keyOf).filter((key) => key != null)
      return keys.length - new Set(keys).size
    }
    const emails = repeated(({ email1 }) => email1?.toLowerCase())
    const mobiles = repeated(({ mobile }) => mobile)
    const births = repeated(({ first_name, last_name, birthdate }) =>
      birthdate ? `${first_name} ${last_name} ${birthdate}` : null,
    )
    expect(repeated(({ email1 }) => email1)).toBeLessThan(emails)
    for (const kind of [emails, mobiles, births]) expect(kind).toBeGreaterThan(20)
    expect(emails + mobiles + births).toBeGreaterThan(count * 0.015)
    expect(emails + mobiles + births).toBeLessThan(count * 0.03)
  })

  it('carry at most five tags each, the same few dozen throughout', () => {
    const lists = valuesOf('tags')
    for (const tags of lists) expect(new Set(tags).size).toBe(tags.length)
    expect(Math.max(...lists.map((tags) => tags.length))).toBe(5)
    expect(new Set(lists.flat()).size).toBeLessThan(40)
  })
})
