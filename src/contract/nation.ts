import { z } from 'zod'
import { rules } from './rules.ts'
import { nameInput } from './values.ts'

/** Where a nation can be, ISO 3166-1 alpha-2: every country and territory with phone numbers of its own. */
// prettier-ignore
export const regions = [
  'AD', 'AE', 'AF', 'AG', 'AI', 'AL', 'AM', 'AO', 'AR', 'AS', 'AT', 'AU', 'AW', 'AX', 'AZ',
  'BA', 'BB', 'BD', 'BE', 'BF', 'BG', 'BH', 'BI', 'BJ', 'BL', 'BM', 'BN', 'BO', 'BQ', 'BR',
  'BS', 'BT', 'BW', 'BY', 'BZ', 'CA', 'CC', 'CD', 'CF', 'CG', 'CH', 'CI', 'CK', 'CL', 'CM',
  'CN', 'CO', 'CR', 'CU', 'CV', 'CW', 'CX', 'CY', 'CZ', 'DE', 'DJ', 'DK', 'DM', 'DO', 'DZ',
  'EC', 'EE', 'EG', 'EH', 'ER', 'ES', 'ET', 'FI', 'FJ', 'FK', 'FM', 'FO', 'FR', 'GA', 'GB',
  'GD', 'GE', 'GF', 'GG', 'GH', 'GI', 'GL', 'GM', 'GN', 'GP', 'GQ', 'GR', 'GT', 'GU', 'GW',
  'GY', 'HK', 'HN', 'HR', 'HT', 'HU', 'ID', 'IE', 'IL', 'IM', 'IN', 'IO', 'IQ', 'IR', 'IS',
  'IT', 'JE', 'JM', 'JO', 'JP', 'KE', 'KG', 'KH', 'KI', 'KM', 'KN', 'KP', 'KR', 'KW', 'KY',
  'KZ', 'LA', 'LB', 'LC', 'LI', 'LK', 'LR', 'LS', 'LT', 'LU', 'LV', 'LY', 'MA', 'MC', 'MD',
  'ME', 'MF', 'MG', 'MH', 'MK', 'ML', 'MM', 'MN', 'MO', 'MP', 'MQ', 'MR', 'MS', 'MT', 'MU',
  'MV', 'MW', 'MX', 'MY', 'MZ', 'NA', 'NC', 'NE', 'NF', 'NG', 'NI', 'NL', 'NO', 'NP', 'NR',
  'NU', 'NZ', 'OM', 'PA', 'PE', 'PF', 'PG', 'PH', 'PK', 'PL', 'PM', 'PR', 'PS', 'PT', 'PW',
  'PY', 'QA', 'RE', 'RO', 'RS', 'RU', 'RW', 'SA', 'SB', 'SC', 'SD', 'SE', 'SG', 'SH', 'SI',
  'SJ', 'SK', 'SL', 'SM', 'SN', 'SO', 'SR', 'SS', 'ST', 'SV', 'SX', 'SY', 'SZ', 'TC', 'TD',
  'TG', 'TH', 'TJ', 'TK', 'TL', 'TM', 'TN', 'TO', 'TR', 'TT', 'TV', 'TW', 'TZ', 'UA', 'UG',
  'US', 'UY', 'UZ', 'VA', 'VC', 'VE', 'VG', 'VI', 'VN', 'VU', 'WF', 'WS', 'XK', 'YE', 'YT',
  'ZA', 'ZM', 'ZW',
] as const
export type Region = (typeof regions)[number]
/** Where a nation is until it says otherwise. */
export const REGION_DEFAULT: Region = 'US'

/** What distances are said in. */
export const units = ['miles', 'kilometers'] as const
export type Units = (typeof units)[number]
export const UNITS_DEFAULT: Units = 'miles'

/** What everyone is told of the nation. */
export const NationSchema = z.strictObject({
  name: z.string(),
  /** The country of phone numbers and addresses that don't name theirs. */
  region: z.enum(regions),
  units: z.enum(units),
})
export type Nation = z.infer<typeof NationSchema>

/** The nation as its organizer has it. */
export const NationSettingsSchema = NationSchema.extend({
  /**
   * How many people have phone numbers whose international form may still be that of an earlier region; 0 once all
   * were gone through.
   */
  phones_left: z.int(),
})
export type NationSettings = z.infer<typeof NationSettingsSchema>

/** Where and how much the nation's data is. */
export const DataFactsSchema = z.strictObject({
  engine: z.enum(['sqlite', 'postgres']),
  people_count: z.int(),
  /** Of the whole database. */
  size_in_bytes: z.int(),
  /** The version of Muster. */
  version: z.string(),
})
export type DataFacts = z.infer<typeof DataFactsSchema>

export const NationChangeSchema = z.object({
  name: nameInput.optional(),
  region: z.enum(regions, rules.choice).optional(),
  units: z.enum(units, rules.choice).optional(),
})
export type NationChange = z.infer<typeof NationChangeSchema>
