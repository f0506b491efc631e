import { z } from 'zod'
import { rules } from './rules.ts'
import { emptyIsNull, integerInput, textInput } from './values.ts'

/** A list of people; `count` says how many (api-facts). */
export const ListSchema = z.strictObject({
  id: z.int(),
  name: z.string(),
  slug: z.string(),
  author_id: z.int().nullable(),
  count: z.int(),
})
export type List = z.infer<typeof ListSchema>

/** How one list is answered; `warnings`, ours, names ids that are of nobody, when some were sent. */
export const ListBodySchema = z.strictObject({
  list_resource: ListSchema,
  warnings: z.array(z.string()).optional(),
})
export type ListBody = z.infer<typeof ListBodySchema>

/** Longest name of a list, in UTF-16 units: a line of a page. */
const LIST_NAME_MAX = 200
/** Longest slug of a list, in characters: a readable part of an address. */
export const SLUG_MAX = 100
/** The most people put on a list or taken off at once (api-facts). */
export const PEOPLE_IDS_MAX = 100_000

const name = z.string(rules.required).trim().min(1, rules.required).pipe(textInput(LIST_NAME_MAX))
const slug = emptyIsNull(
  textInput(SLUG_MAX).refine((text) => /^[\p{L}\p{M}\p{N}_-]+$/u.test(text), rules.slug),
).optional()
const author_id = emptyIsNull(integerInput).optional()

/** The body that makes a list; without a slug the server derives one from the name. */
export const NewListRequestSchema = z.object({ list: z.object({ name, slug, author_id }, rules.object) })
export type NewList = z.infer<typeof NewListRequestSchema>['list']

/** The body that changes a list: what is not sent, or null, stays. */
export const ListRequestSchema = z.object({
  list: z.object({ name: emptyIsNull(name).optional(), slug, author_id }, rules.object),
})
export type ListChange = z.infer<typeof ListRequestSchema>['list']

/** The body that puts people on a list or takes them off. */
export const MembersRequestSchema = z.object({
  people_ids: z.array(integerInput, rules.ids).max(PEOPLE_IDS_MAX, rules.tooMany),
})
