import { z } from 'zod'
import { textInput } from './values.ts'
import { rules } from './rules.ts'
import { SavedTermsSchema, SearchTermsSchema } from './search-terms.ts'

/** Longest name of a saved search, in UTF-16 units: a line of a menu. */
const NAME_MAX = 100
/** The most searches one account keeps: they are answered all at once. */
export const SAVED_SEARCHES_MAX = 200

/** A search kept under a name: its owner's alone, or shared with everyone of the nation. */
export const SavedSearchSchema = z.strictObject({
  id: z.int(),
  name: z.string(),
  terms: SavedTermsSchema,
  shared: z.boolean(),
  /** Whether the caller saved it. */
  mine: z.boolean(),
  /** The name of the account that saved it; null when the account is gone. */
  owner_name: z.string().nullable(),
  created_at: z.string(),
  updated_at: z.string(),
})
export type SavedSearch = z.infer<typeof SavedSearchSchema>

/** How one saved search is answered. */
export const SavedSearchBodySchema = z.strictObject({ saved_search: SavedSearchSchema })

const name = z.string(rules.required).trim().min(1, rules.required).pipe(textInput(NAME_MAX))
const shared = z.boolean(rules.boolean)

/** The body that saves a search. */
export const NewSavedSearchSchema = z.object({
  saved_search: z.object({ name, terms: SearchTermsSchema, shared: shared.default(false) }, rules.object),
})
export type NewSavedSearch = z.output<typeof NewSavedSearchSchema>['saved_search']

/** The body that changes a saved search: what is not sent stays. */
export const SavedSearchChangeSchema = z.object({
  saved_search: z.object(
    {
      name: name.optional(),
      terms: SearchTermsSchema.optional(),
      shared: shared.optional(),
    },
    rules.object,
  ),
})
export type SavedSearchChange = z.output<typeof SavedSearchChangeSchema>['saved_search']
