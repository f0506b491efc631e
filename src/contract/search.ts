import { z } from 'zod'
import { NumberedPageQuerySchema, type NumberedPageQuery } from './page.ts'
import { SortSchema } from './sort.ts'
import { dateInput, timeInput } from './times.ts'

/** Identifiers a person is found by exactly, with the field that holds each. */
export const searchIds = [
  'civicrm_id',
  'county_file_id',
  'state_file_id',
  'dw_id',
  'ngp_id',
  'pf_strat_id',
  'van_id',
  'salesforce_id',
  'rnc_id',
  'rnc_regid',
  'external_id',
] as const
export type SearchId = (typeof searchIds)[number]

/** Parameters of the document that no Person field stands for: a custom field of that slug does, if there is one. */
export const searchCustomIds = ['datatrust_id', 'media_market_id'] as const

/** What a form sends of a field nobody filled in: nothing was asked. */
const blankIsAbsent = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional())

const text = (description: string) => blankIsAbsent(z.string()).meta({ description, type: 'string' })
const sentence = (name: string, schema: z.ZodType<string, string>, rule: string) =>
  blankIsAbsent(
    z.string().transform((value, context) => {
      const parsed = schema.safeParse(value)
      if (parsed.success) return parsed.data
      context.addIssue(`${name} ${rule}`)
      return z.NEVER
    }),
  )

const byId = Object.fromEntries(
  [...searchIds, ...searchCustomIds].map((name) => [name, text(`${name} of the person, exactly`)]),
) as Record<SearchId | (typeof searchCustomIds)[number], ReturnType<typeof text>>

/** The query of search; criteria combine by AND. */
export const SearchQuerySchema = NumberedPageQuerySchema.extend({
  first_name: text('Start of any word of the first name, whatever case and accents'),
  last_name: text('Start of any word of the last name, whatever case and accents'),
  email: text('Any of the four emails'),
  phone: text('Ours: phone or mobile number, in any form'),
  city: text('City of the primary address'),
  state: text('State of the primary address'),
  sex: blankIsAbsent(
    z
      .string()
      .toUpperCase()
      .pipe(z.enum(['M', 'F', 'O'], 'sex should be M, F or O')),
  ),
  birthdate: sentence('birthdate', dateInput, 'should be a date such as 1973-04-04'),
  updated_since: sentence(
    'updated_since',
    timeInput,
    'should be a date or a time such as 2014-02-02T11:51:23-05:00',
  ),
  tag: text('Ours: a tag the person has, whatever its case'),
  support_level: blankIsAbsent(
    z.enum(['1', '2', '3', '4', '5'], 'support_level should be a whole number from 1 to 5'),
  ).meta({ description: 'Ours: support level, 1 (strong support) to 5 (strong opposition)', type: 'string' }),
  with_mobile: blankIsAbsent(z.enum(['true', 'false', '1', '0'], 'with_mobile should be true or false')),
  custom_values: z
    .record(z.string(), z.string(), 'custom_values should name a custom field: custom_values[slug]=value')
    .optional()
    .meta({ description: 'Values of custom fields: custom_values[slug]=value' }),
  ...byId,
  sort: SortSchema,
})
export type SearchQuery = z.output<typeof SearchQuerySchema>
/** What a search asks for, whatever the page and the order. */
export type SearchCriteria = Omit<SearchQuery, keyof NumberedPageQuery | 'sort'>

/** The farthest that nearby looks, in miles: half the circumference of the earth reaches everyone. */
const DISTANCE_MAX = 12_451

const locationRule = 'location should be latitude,longitude in degrees'

/** A circle on the map: its middle, and its radius in miles. */
export const CircleQuerySchema = z.object({
  location: z
    .string(locationRule)
    .transform((value, context) => {
      const [, lat, lng] = /^\s*([+-]?\d+(?:\.\d+)?)\s*,\s*([+-]?\d+(?:\.\d+)?)\s*$/.exec(value) ?? []
      const place = { lat: Number(lat), lng: Number(lng) }
      if (Math.abs(place.lat) <= 90 && Math.abs(place.lng) <= 180) return place
      context.addIssue(locationRule)
      return z.NEVER
    })
    .meta({
      description: 'Centre of the search: latitude,longitude in degrees (WGS-84)',
      example: '34.0522,-118.2428',
    }),
  distance: z
    .string()
    .regex(/^\d+(\.\d+)?$|^\.\d+$/, 'distance should be a number of miles')
    .transform(Number)
    .refine((miles) => miles <= DISTANCE_MAX, `distance should be at most ${DISTANCE_MAX} miles`)
    .default(1)
    .meta({ description: 'Radius in miles', type: 'number', default: 1 }),
})

/** The query of nearby. */
export const NearbyQuerySchema = NumberedPageQuerySchema.extend(CircleQuerySchema.shape)
