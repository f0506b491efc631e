import { z } from 'zod'

/** What people can be sorted by; a minus before it turns the order round. */
export const sortKeys = [
  'id',
  'first_name',
  'last_name',
  'created_at',
  'updated_at',
  'support_level',
  'last_contacted_at',
] as const
export type SortKey = (typeof sortKeys)[number]

/** An order of people: by what, and whether from the greatest to the least. Ties go by id; blanks come last. */
export interface Sort {
  by: SortKey
  descending: boolean
}

/** The order of the index: newest first. */
export const SORT_DEFAULT: Sort = { by: 'id', descending: true }

/** The `sort` parameter, such as `last_name` or `-created_at`. */
export const SortSchema = z
  .string()
  .regex(
    new RegExp(`^-?(${sortKeys.join('|')})$`),
    `sort should be one of ${sortKeys.join(', ')}, with - before it to turn round`,
  )
  .transform((text): Sort => ({ by: text.replace('-', '') as SortKey, descending: text.startsWith('-') }))
  .default(SORT_DEFAULT)
  .meta({
    description: `Ours: ${sortKeys.join(', ')}; a minus before it turns the order round; ties go by id, blanks come last`,
    type: 'string',
    example: '-updated_at',
  })
