import { z } from 'zod'
import { rules } from './rules.ts'
import { decimalInput, emptyIsNull, textInput } from './values.ts'

/** Longest line of an address, in UTF-16 units. */
const LINE_MAX = 1_000

/** The parts of an address that are text, in the order of a form. */
export const addressLines = [
  'address1',
  'address2',
  'address3',
  'city',
  'state',
  'zip',
  'country_code',
] as const

/** `lat` and `lng` are WGS-84 degrees: numbers, or numeric strings in the hosted manner and from some clients. */
const degrees = z.union([z.number(), z.string().regex(/^-?\d/)]).nullable()

/** An address as answers have it: all nine keys. */
export const AddressSchema = z.strictObject({
  address1: z.string().nullable(),
  address2: z.string().nullable(),
  address3: z.string().nullable(),
  city: z.string().nullable(),
  state: z.string().nullable(),
  zip: z.string().nullable(),
  country_code: z.string().nullable(),
  lat: degrees,
  lng: degrees,
})

export type Address = z.infer<typeof AddressSchema>
export type AddressPart = keyof Address

const line = emptyIsNull(textInput(LINE_MAX)).optional()
const countryCode = emptyIsNull(
  z.string(rules.text).transform((value, context) => {
    const code = value.trim().toUpperCase()
    if (/^[A-Z]{2}$/.test(code)) return code
    context.addIssue(rules.countryCode)
    return z.NEVER
  }),
).optional()
const within = (limit: number, rule: string) =>
  emptyIsNull(decimalInput.refine((value) => Math.abs(value) <= limit, rule)).optional()

/** An address as clients write it: the parts to change; null empties a part. */
export const AddressInputSchema = z
  .object(
    {
      address1: line,
      address2: line,
      address3: line,
      city: line,
      state: line,
      zip: emptyIsNull(z.union([textInput(LINE_MAX), z.int().transform(String)], rules.text)).optional(),
      country_code: countryCode,
      lat: within(90, rules.latitude),
      lng: within(180, rules.longitude),
    },
    rules.address,
  )
  .refine((address) => (address.lat == null) === (address.lng == null), {
    error: rules.coordinates,
    path: ['lat'],
  })

const blank: Address = {
  address1: null,
  address2: null,
  address3: null,
  city: null,
  state: null,
  zip: null,
  country_code: null,
  lat: null,
  lng: null,
}

/** What an address is after a change: parts that were not sent stay; an address with nothing in it is null. */
export function mergeAddress(before: Address | null, change: Partial<Address> | null): Address | null {
  if (change === null) return null
  const after = { ...blank, ...before, ...change }
  return Object.values(after).every((part) => part === null) ? null : after
}
