import { z } from 'zod'
import { mayAct, type Role } from './account.ts'
import { PEOPLE_IDS_MAX } from './list.ts'
import { rules } from './rules.ts'
import { SearchQuerySchema } from './search.ts'
import { tagName, TagSchema } from './tag.ts'
import { integerInput } from './values.ts'

/** The most people left out of a selection: as many as someone unticks by hand. */
const EXCEPT_MAX = 10_000
/** The most tags put on or taken off in one go. */
const TAGS_MAX = 100
/** The most failures that a job names: whoever looks into them one by one has enough with these. */
export const FAILURES_MAX = 1_000

/** Strict: a criterion that is misspelt must not mean everyone. */
const SearchCriteriaSchema = z.strictObject(
  SearchQuerySchema.omit({
    limit: true,
    __nonce: true,
    __token: true,
    page: true,
    per_page: true,
    sort: true,
  }).shape,
)

const whomKeys = ['ids', 'search', 'list_id', 'everyone'] as const

/** A choice of people: by their ids, or by what they have in common, so that a million needn't be sent. */
export const WhomSchema = z
  .object(
    {
      ids: z.array(integerInput, rules.ids).max(PEOPLE_IDS_MAX, rules.tooMany).optional(),
      search: SearchCriteriaSchema.optional().meta({
        description: 'The parameters of search; who meets them all when the work begins',
      }),
      list_id: integerInput.optional(),
      everyone: z.literal(true).optional(),
      except: z
        .array(integerInput, rules.ids)
        .max(EXCEPT_MAX, rules.tooMany)
        .optional()
        .meta({ description: 'People left out of the rest' }),
    },
    rules.object,
  )
  .refine((whom) => whomKeys.filter((key) => whom[key] !== undefined).length === 1, rules.whom)
export type Whom = z.output<typeof WhomSchema>
/** A choice of people as it is sent. */
export type WhomInput = z.input<typeof WhomSchema>

const tags = z.array(tagName, rules.tag).min(1, rules.tag).max(TAGS_MAX, rules.tooMany)

/** What can be done to many people in one go. */
export const BulkActionSchema = z.discriminatedUnion(
  'action',
  [
    z.object({ action: z.literal('tag'), tags }),
    z.object({ action: z.literal('untag'), tags }),
    z.object({ action: z.literal('add_to_list'), list_id: integerInput }),
    z.object({ action: z.literal('remove_from_list'), list_id: integerInput }),
    z.object({ action: z.literal('delete') }),
  ],
  rules.choice,
)
export type BulkAction = z.output<typeof BulkActionSchema>

/** Whether someone of a role may do this to many people, and undo it. */
export const mayChange = (role: Role, { action }: BulkAction): boolean =>
  mayAct(role, action === 'delete' ? 'organizer' : 'staff')

/** The body that starts a change of many people. */
export const BulkChangeRequestSchema = z.object({ whom: WhomSchema, what: BulkActionSchema })
export type BulkChange = z.output<typeof BulkChangeRequestSchema>

export const jobStatuses = ['waiting', 'running', 'done', 'cancelled', 'failed'] as const

/** Work that goes on after it was asked for: how far it is, and what came of it. */
export const JobSchema = z.strictObject({
  id: z.int(),
  kind: z.enum(['bulk_change', 'undo']),
  status: z.enum(jobStatuses),
  /** What is done, or, of an undo, what is taken back. */
  what: BulkActionSchema,
  /** How many people it is about, how many it has come to, of how many something changed, how many failed. */
  total: z.int(),
  done: z.int(),
  changed: z.int(),
  failed: z.int(),
  /** What it changes shares this batch in the history. */
  batch: z.string(),
  /** Whether it is over, changed something, and wasn't taken back yet. */
  undoable: z.boolean(),
  created_at: z.string(),
  finished_at: z.string().nullable(),
})
export type Job = z.output<typeof JobSchema>

/**
 * Why a person was left as they were: `gone`, nobody of that id is here; `signs_in`, an account belongs to them;
 * `changed_since`, what was to be taken back is no longer so; `partly_kept`, of some fields it is no longer so, and
 * only the others were taken back.
 */
export const jobProblems = ['gone', 'signs_in', 'changed_since', 'partly_kept'] as const
export type JobProblem = (typeof jobProblems)[number]

/** Someone whom a job could do nothing for, or not all. */
export const JobFailureSchema = z.strictObject({
  person_id: z.int(),
  name: z.string().nullable(),
  problem: z.enum(jobProblems),
  /** The fields that were kept, custom fields by their slugs; beside `partly_kept` alone. */
  kept: z.array(z.string()).optional(),
})
export type JobFailure = z.output<typeof JobFailureSchema>

/** How a job is answered: with the first of its failures, by id. */
export const JobBodySchema = z.strictObject({ job: JobSchema, failures: z.array(JobFailureSchema) })
export type JobBody = z.output<typeof JobBodySchema>

/** What is known of a choice of people: how many they are, and the tags they have, the most frequent first. */
export const SelectionBodySchema = z.strictObject({ count: z.int(), tags: z.array(TagSchema) })
